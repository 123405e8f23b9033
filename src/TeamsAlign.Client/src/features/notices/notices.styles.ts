import { makeStyles, tokens } from "@fluentui/react-components";
import { raised } from "../../shared/surfaces";

export const useNoticesStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minHeight: 0,
    overflowY: "auto",
    "& h1, & h2": { margin: 0 },
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "48rem" },
  list: { listStyleType: "none", margin: 0, padding: 0, ...raised },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  what: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "14rem", minWidth: 0 },
  choice: { minWidth: 0, width: "12rem" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  time: { width: "8rem" },
});
