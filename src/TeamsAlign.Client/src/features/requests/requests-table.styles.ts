import { makeStyles, tokens } from "@fluentui/react-components";
import { folded } from "../../shared/folded";
import { openingTitle, raised } from "../../shared/surfaces";

/** Beside a detail pane and on a phone there is no room for columns: rows become cards. Measured on the list, not on the window. */
const tight = "@container (max-width: 720px)";

export const useRequestsTableStyles = makeStyles({
  frame: {
    minHeight: 0,
    overflow: "auto",
    containerType: "inline-size",
    ...raised,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [tight]: { display: "block", "& tbody": { display: "block" } },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke2}`,
    // Cells name themselves here; what is left of the columns is how to sort by them.
    [tight]: { display: "block", "& tr": { display: "flex", flexWrap: "wrap" } },
  },
  th: { textAlign: "start", padding: 0, whiteSpace: "nowrap" },
  sort: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    [tight]: { minHeight: "32px", padding: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1 },
  },
  row: {
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Not the tokens of hover and selection: in the contrast theme those turn the ground bright and leave the text light.
    "&:hover": { backgroundColor: tokens.colorNeutralBackground2 },
    [tight]: {
      display: "flex",
      flexWrap: "wrap",
      columnGap: tokens.spacingHorizontalM,
      padding: `${tokens.spacingVerticalS} 0`,
    },
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
  },
  td: {
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
    [tight]: {
      paddingTop: tokens.spacingVerticalXXS,
      paddingBottom: tokens.spacingVerticalXXS,
      "&[data-label]::before": {
        content: 'attr(data-label) ": "',
        color: tokens.colorNeutralForeground3,
      },
    },
  },
  request: { width: "45%", [tight]: { width: "100%" } },
  title: {
    ...folded(2),
    width: "100%",
    ...openingTitle,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { maxWidth: "12rem", [tight]: { maxWidth: "none" } },
  due: { minWidth: "7rem" },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  more: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalM,
  },
});
