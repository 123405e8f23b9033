import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineGateStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "36rem",
    padding: tokens.spacingHorizontalXL,
    overflowY: "auto",
    "& h1": { margin: 0 },
  },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  choice: { width: "100%", justifyContent: "flex-start", overflowWrap: "anywhere" },
});
