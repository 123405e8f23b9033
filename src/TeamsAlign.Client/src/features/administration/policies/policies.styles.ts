import { makeStyles, tokens } from "@fluentui/react-components";

export const usePoliciesStyles = makeStyles({
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "& legend": { fontWeight: tokens.fontWeightSemibold },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(12rem, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
    "& .fui-Input, & .fui-Dropdown, & .fui-Combobox, & .fui-SpinButton": { minWidth: 0 },
  },
  chosen: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  preview: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "& ol, & ul": { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
