import type { ReactNode } from "react";
import { dateText } from "../../shared/dates";
import type { PlanItemDetail } from "../../api/contract";
import { horizonNames, horizonOf } from "./draft";
import { usePlanBodyStyles } from "./plan-body.styles";

export function PlanFacts({ item }: { item: PlanItemDetail }) {
  const styles = usePlanBodyStyles();
  const { window } = item;
  const facts: [string, ReactNode][] = [
    ["Horizon", horizonNames[horizonOf(item)]],
    ["Window", window && `${dateText(window.earliest)} to ${dateText(window.latest)}`],
    ["Confidence", item.confidence == null ? undefined : `${Math.round(item.confidence * 100)} %`],
    ["Owner", item.owner?.name],
    ["Area", item.area],
    ["Customers", item.accounts?.map((account) => account.name).join(", ")],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} value`} dir="auto">
              {value}
            </dd>,
          ],
      )}
    </dl>
  );
}
