import { makeStyles, tokens } from "@fluentui/react-components";
import { folded } from "../../shared/folded";

/** Laid out for 280 px, the narrowest side panel. */
export const useAgendaStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
  },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  between: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  discussing: { boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  title: { ...folded(3), fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  outcome: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    marginTop: tokens.spacingVerticalM,
  },
});
