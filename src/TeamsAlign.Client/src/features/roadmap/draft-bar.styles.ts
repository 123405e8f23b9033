import { makeStyles, tokens } from "@fluentui/react-components";

export const useDraftBarStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  tools: { display: "flex", justifyContent: "flex-end" },
  changes: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    maxHeight: "9rem",
    overflowY: "auto",
  },
  change: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});
