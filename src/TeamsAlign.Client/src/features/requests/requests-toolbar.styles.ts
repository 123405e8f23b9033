import { makeStyles, tokens } from "@fluentui/react-components";
import { phone } from "../../shared/breakpoints";

export const useRequestsToolbarStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  search: {
    flexGrow: 1,
    maxWidth: "22rem",
    minWidth: "10rem",
    [phone]: { maxWidth: "100%", flexBasis: "100%" },
  },
  status: { minWidth: "10rem" },
  inTime: {
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    [phone]: { marginInlineStart: 0 },
  },
});
