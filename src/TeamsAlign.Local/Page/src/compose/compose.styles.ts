import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useComposeStyles = makeStyles({
  compose: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    width: "100%",
    maxWidth: "960px",
    maxHeight: "60%",
    overflowY: "auto",
    boxSizing: "border-box",
    alignSelf: "center",
    ...shorthands.padding(tokens.spacingVerticalS, tokens.spacingHorizontalL, tokens.spacingVerticalM),
    "@media (max-width: 480px)": { ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
  },
  box: { width: "100%", flexShrink: 0 },
  tools: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  gap: { flexGrow: 1 },
  proposal: { alignSelf: "flex-start" },
  target: { display: "flex", alignItems: "center", color: tokens.colorNeutralForeground2 },
});
