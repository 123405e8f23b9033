import { makeStyles, tokens } from "@fluentui/react-components";
import { openingTitle, raised } from "../../shared/surfaces";

export const useApprovalsStyles = makeStyles({
  // Room for the shadows of what lies on it.
  page: { minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalL}` },
  list: { listStyleType: "none", margin: 0, padding: 0, ...raised },
  entry: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  // Not the tokens of hover and selection: in the contrast theme those turn the ground bright and leave the text light.
  choice: { cursor: "pointer", "&:hover": { backgroundColor: tokens.colorNeutralBackground2 } },
  shown: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  title: {
    width: "100%",
    ...openingTitle,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  who: { flexGrow: 1, flexBasis: "14rem", minWidth: 0 },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "48rem" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(11rem, 100%), 1fr))", alignItems: "start", gap: tokens.spacingHorizontalM, "& .fui-Input, & .fui-Combobox": { minWidth: 0 } },
});
