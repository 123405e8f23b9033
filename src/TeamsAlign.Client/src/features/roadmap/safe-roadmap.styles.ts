import { makeStyles, tokens } from "@fluentui/react-components";

export const useSafeRoadmapStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    minHeight: 0,
    padding: tokens.spacingHorizontalXXL,
    "& h1, & h2": { margin: 0 },
  },
});
