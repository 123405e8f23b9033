import { makeStyles, tokens } from "@fluentui/react-components";
import { phone } from "../../shared/breakpoints";

export const useTabSurfaceStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  nav: { maxWidth: "100%", overflowX: "auto" },
  line: {
    flexGrow: 1,
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
    [phone]: { display: "none" },
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    [phone]: { padding: tokens.spacingHorizontalS },
  },
});
