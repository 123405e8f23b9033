import { makeStyles, tokens } from "@fluentui/react-components";

export const useTroubleStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    "& h2": { margin: 0 },
  },
  sentence: {
    maxWidth: "30rem",
    color: tokens.colorNeutralForeground2,
  },
});
