import { Button, Text } from "@fluentui/react-components";
import type { Demand, Informed } from "../../api/contract";
import { CopyWords } from "../../shared/copy-words";
import { dateText } from "../../shared/dates";
import { DraftMail } from "../../shared/draft-mail";
import { usePartStyles } from "./part.styles";
import { useRequestChange } from "./use-request-change";

interface InformedPartProps {
  requestKey: string;
  demand: Demand;
  informed: Informed;
}

/** Once it shipped: whether this customer was told, by whom, and what they can be told. */
export function InformedPart({ requestKey, demand, informed }: InformedPartProps) {
  const styles = usePartStyles();
  const who = demand.account?.name ?? "a customer";
  const mark = useRequestChange<boolean>(
    requestKey,
    (api, path, told) => api.send(told ? "PUT" : "DELETE", `${path}/demand/${encodeURIComponent(demand.key)}/informed`, {}),
    (told) => (told ? `${who} is informed.` : `Taken back: ${who} is not informed.`),
  );
  return (
    <div className={styles.stack} role="group" aria-label={`Inform ${who}`}>
      <Text>
        {informed.by ? `✓ Customer informed: ${informed.by}${informed.at ? `, ${dateText(informed.at)}` : ""}` : `Not informed yet${informed.whose ? `: ${informed.whose} tells them` : ""}`}
      </Text>
      {!informed.by && !informed.wording && <Text className={styles.quiet}>Nothing may be said to them yet.</Text>}
      <div className={styles.row}>
        {!informed.by && informed.wording && <CopyWords words={informed.wording} />}
        {!informed.by && informed.mailDraft && <DraftMail url={informed.mailDraft} to={who} />}
        {informed.mayMark && (
          <Button
            size="small"
            appearance={informed.by ? "secondary" : "primary"}
            aria-label={informed.by ? `Undo: ${who} is informed` : `${who} is informed`}
            disabledFocusable={mark.isPending}
            onClick={() => mark.mutate(!informed.by)}
          >
            {informed.by ? "Undo" : "Informed"}
          </Button>
        )}
      </div>
    </div>
  );
}
