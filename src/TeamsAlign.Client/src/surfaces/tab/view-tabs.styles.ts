import { makeStyles } from "@fluentui/react-components";
import { phone } from "../../shared/breakpoints";

export const useViewTabsStyles = makeStyles({
  row: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden" },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
  more: { flexShrink: 0, minWidth: "32px" },
  // Elsewhere their own menu is beside the tabs.
  lines: { display: "none", [phone]: { display: "block" } },
});
