import { makeStyles, tokens } from "@fluentui/react-components";

export const useMessageCardStyles = makeStyles({
  card: { width: "100%", maxWidth: "480px", marginTop: tokens.spacingVerticalXS },
  full: { width: "100%", maxWidth: "840px", marginTop: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
});
