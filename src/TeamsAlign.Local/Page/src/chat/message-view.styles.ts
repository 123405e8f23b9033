import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useMessageViewStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalS, maxWidth: "100%" },
  mine: { justifyContent: "flex-end" },
  aimedAt: { borderRadius: tokens.borderRadiusLarge, outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
  body: { display: "flex", flexDirection: "column", minWidth: 0, maxWidth: "min(100%, 840px)", flexGrow: 1 },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "24px" },
  myBody: { alignItems: "flex-end", flexGrow: 0, maxWidth: "85%" },
  myHead: { justifyContent: "flex-end" },
  time: { color: tokens.colorNeutralForeground3 },
  bubble: {
    alignSelf: "flex-start",
    maxWidth: "100%",
    boxSizing: "border-box",
    ...shorthands.padding(tokens.spacingVerticalSNudge, tokens.spacingHorizontalM),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border("1px", "solid", tokens.colorTransparentStroke),
  },
  myBubble: { backgroundColor: tokens.colorBrandBackground2, alignSelf: "flex-end" },
  flat: { ...shorthands.padding(0), ...shorthands.border(0), backgroundColor: "transparent" },
});
