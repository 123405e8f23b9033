import { makeStyles, tokens } from "@fluentui/react-components";
import { entries } from "../../shared/entries";

export const useApprovalsStyles = makeStyles({
  ...entries,
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  who: { flexGrow: 1, flexBasis: "14rem", minWidth: 0 },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "48rem" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(11rem, 100%), 1fr))", alignItems: "start", gap: tokens.spacingHorizontalM, "& .fui-Input, & .fui-Combobox": { minWidth: 0 } },
});
