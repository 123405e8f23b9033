import { makeStyles, tokens } from "@fluentui/react-components";
import { folded } from "./folded";

export const useTypedTextStyles = makeStyles({
  block: { minWidth: 0 },
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  folded: folded(6),
  quote: {
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});
