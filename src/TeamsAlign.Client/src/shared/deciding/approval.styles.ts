import { makeStyles, tokens } from "@fluentui/react-components";
import { formGround } from "../surfaces";

export const useApprovalStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { ...formGround, "& .fui-Dropdown, & .fui-Combobox": { minWidth: 0 } },
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  step: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
  },
  approved: { color: tokens.colorPaletteGreenForeground1 },
  declined: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  votes: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
