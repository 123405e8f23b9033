import { dateText } from "../../shared/dates";
import { FactList, type Fact } from "../../shared/fact-list";
import type { PlanItemDetail } from "../../api/contract";
import { horizonNames, horizonOf } from "./draft";

export function PlanFacts({ item }: { item: PlanItemDetail }) {
  const { window } = item;
  const facts: Fact[] = [
    ["Horizon", horizonNames[horizonOf(item)]],
    ["Window", window && `${dateText(window.earliest)} to ${dateText(window.latest)}`],
    ["Confidence", item.confidence == null ? undefined : `${Math.round(item.confidence * 100)} %`],
    ["Owner", item.owner?.name],
    ["Area", item.area],
    ["Customers", item.accounts?.map((account) => account.name).join(", ")],
  ];
  return <FactList facts={facts} />;
}
