import { makeStyles, tokens } from "@fluentui/react-components";

export const useRepliesStyles = makeStyles({
  replies: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 480px)": { paddingLeft: tokens.spacingHorizontalS },
  },
  reply: { alignSelf: "flex-start" },
});
