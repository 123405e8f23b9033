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
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    [phone]: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  nav: { flex: "1 1 0", minWidth: 0 },
  // The icon stands for it; assistive technology still reads the words.
  ask: { flexShrink: 0, [phone]: { minWidth: "32px", "& span:last-child": visuallyHidden } },
  line: {
    flexShrink: 0,
    maxWidth: "20%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
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
