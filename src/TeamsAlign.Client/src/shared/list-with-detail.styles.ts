import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "./breakpoints";

export const useListWithDetailStyles = makeStyles({
  area: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    flexGrow: 1,
    minHeight: 0,
  },
  split: {
    gridTemplateColumns: "minmax(0, 1fr) minmax(22rem, 30rem)",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  list: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
  },
  behind: { [narrow]: { display: "none" } },
});
