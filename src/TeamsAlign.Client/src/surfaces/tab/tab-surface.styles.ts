import { makeStyles, tokens } from "@fluentui/react-components";
import { phone } from "../../shared/breakpoints";
import { visuallyHidden } from "../../shared/surfaces";

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
    [phone]: { flexWrap: "nowrap", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  nav: { minWidth: 0, maxWidth: "100%", overflowX: "auto" },
  // The icon stands for it; assistive technology still reads the words.
  ask: { flexShrink: 0, [phone]: { minWidth: "32px", "& span:last-child": visuallyHidden } },
  // Gives way before the tabs do.
  line: {
    flex: "1 1 0",
    minWidth: "3rem",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
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
