import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useMessageListStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "960px",
    boxSizing: "border-box",
    ...shorthands.margin(0, "auto"),
    ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL),
    "@media (max-width: 480px)": { ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalS) },
  },
  empty: { color: tokens.colorNeutralForeground3, textAlign: "center" },
  post: {
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalM),
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
