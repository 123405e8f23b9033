import { Checkbox, Text } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Agenda, AgendaAction } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import { useAgendaStyles } from "./agenda.styles";
import { syncPath } from "./use-agenda";

/** An action of a running or a closed meeting; ticked off, and back again if that was a slip. */
export function ActionEntry({ action, syncKey }: { action: AgendaAction; syncKey: string }) {
  const styles = useAgendaStyles();
  const api = useApi();
  const queries = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const set = useMutation({
    mutationFn: (state: "open" | "done") => api.send<Agenda>("PUT", `${syncPath(syncKey)}/actions/${action.id}`, { state }),
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <li>
      <Checkbox
        checked={action.state === "done"}
        disabled={set.isPending}
        label={<span dir="auto">{action.what}</span>}
        onChange={(_, { checked }) => set.mutate(checked ? "done" : "open")}
      />
      <Text block className={styles.quiet}>
        {action.who?.name ?? "Nobody yet"}
        {action.due ? `, by ${dateText(action.due)}` : ""}
      </Text>
    </li>
  );
}
