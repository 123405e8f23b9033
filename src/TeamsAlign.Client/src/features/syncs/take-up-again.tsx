import { Button } from "@fluentui/react-components";
import type { Agenda, AgendaItem } from "../../api/contract";
import { syncPath, useAgendaChange } from "./use-agenda";

/** One click noted it or carried it over; one click takes that back while the meeting runs. */
export function TakeUpAgain({ syncKey, item }: { syncKey: string; item: AgendaItem }) {
  const again = useAgendaChange(
    (api) => api.send<Agenda>("POST", `${syncPath(syncKey)}/items/${encodeURIComponent(item.id)}`, { outcome: "discussing" }),
    () => `${item.link} is being discussed again.`,
  );
  return (
    <div>
      <Button size="small" disabledFocusable={again.isPending} aria-label={`Take up ${item.link} again`} onClick={() => again.mutate()}>
        Take up again
      </Button>
    </div>
  );
}
