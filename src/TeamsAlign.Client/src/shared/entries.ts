import { tokens } from "@fluentui/react-components";
import { openingTitle, raised } from "./surfaces";

/** A page of entries that each open a detail pane: what lists of approvals and signals share. */
export const entries = {
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
  title: { width: "100%", ...openingTitle },
  quiet: { color: tokens.colorNeutralForeground2 },
} as const;
