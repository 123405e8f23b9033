import { makeStyles, tokens } from "@fluentui/react-components";

export const useFiguresStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(9rem, 1fr))",
    gap: tokens.spacingVerticalM,
    width: "100%",
    margin: 0,
  },
  figure: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});
