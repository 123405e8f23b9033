import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSimpleCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    maxWidth: "480px",
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalL),
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
});
