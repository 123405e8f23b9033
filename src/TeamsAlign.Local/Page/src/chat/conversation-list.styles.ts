import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useConversationListStyles = makeStyles({
  list: {
    width: "280px",
    flexShrink: 0,
    overflowY: "auto",
    boxSizing: "border-box",
    ...shorthands.padding(tokens.spacingVerticalS, tokens.spacingHorizontalS),
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (max-width: 720px)": { width: "100%", borderRight: "none" },
  },
  title: {
    ...shorthands.margin(tokens.spacingVerticalS, tokens.spacingHorizontalS),
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightBold,
  },
  entry: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "44px",
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalM),
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  unread: { fontWeight: tokens.fontWeightBold },
  name: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  team: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  dot: { width: "8px", height: "8px", flexShrink: 0, borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorBrandForeground1 },
});
