import { Text } from "@fluentui/react-components";
import type { Demand } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { TypedText } from "../../shared/typed-text";
import { ConfirmDemand } from "./confirm-demand";
import { InformedPart } from "./informed-part";
import { usePartStyles } from "./part.styles";

/** One customer who wants a request, as far as the reader may know them. */
export function DemandEntry({ requestKey, demand }: { requestKey: string; demand: Demand }) {
  const styles = usePartStyles();
  const { deal } = demand;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name} dir="auto">
          {demand.account?.name ?? "A customer"}
        </span>
        <Text>{demand.weightText}</Text>
      </div>
      {deal && (
        <Text block className={styles.entry}>
          {[deal.name, deal.stage, deal.amountText].filter(Boolean).join(" · ")}
        </Text>
      )}
      {demand.quote && <TypedText quote>{demand.quote}</TypedText>}
      <span className={styles.quiet}>
        {demand.addedBy}, {momentText(demand.addedAt)}
        {demand.confirmedBy ? ` · confirmed by ${demand.confirmedBy}` : " · not confirmed yet"}
      </span>
      {demand.informed && <InformedPart requestKey={requestKey} demand={demand} informed={demand.informed} />}
      {demand.mayConfirm && <ConfirmDemand key={demand.weight} requestKey={requestKey} demand={demand} />}
    </li>
  );
}
