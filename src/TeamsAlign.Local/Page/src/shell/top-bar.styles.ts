import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useTopBarStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    flexShrink: 0,
    minHeight: "48px",
    ...shorthands.padding(0, tokens.spacingHorizontalM),
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    "@media (max-width: 480px)": { gap: tokens.spacingHorizontalXS },
  },
  title: { ...shorthands.margin(0), whiteSpace: "nowrap" },
  mode: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, "@media (max-width: 480px)": { display: "none" } },
  about: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  gap: { flexGrow: 1, textAlign: "right" },
});
