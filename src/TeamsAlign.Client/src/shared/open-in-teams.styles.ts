import { makeStyles, tokens } from "@fluentui/react-components";

export const useOpenInTeamsStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalL,
    maxWidth: "34rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
  },
});
