import { makeStyles, tokens } from "@fluentui/react-components";

export const useSafeRoadmapStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    padding: tokens.spacingHorizontalXXL,
    overflowY: "auto",
    "& h1, & h2": { margin: 0 },
  },
  // A shared screen shows one thing below the other, also where a column is empty.
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});
