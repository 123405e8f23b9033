import { makeStyles, tokens } from "@fluentui/react-components";
import { narrow } from "../../shared/breakpoints";
import { folded } from "../../shared/folded";
import { openingTitle } from "../../shared/surfaces";

export const useBoardStyles = makeStyles({
  board: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    alignItems: "start",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  column: {
    minHeight: "8rem",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    [narrow]: { minHeight: "5rem" },
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  target: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  columnHead: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: tokens.spacingHorizontalXS,
    "& h2": { margin: 0 },
  },
  cards: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  grab: { cursor: "grab" },
  ghost: { opacity: 0.35 },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  draft: { border: `1px dashed ${tokens.colorBrandStroke1}` },
  shown: { boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  lifted: { boxShadow: tokens.shadow16, cursor: "grabbing" },
  cardHead: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  title: {
    ...folded(3),
    flexGrow: 1,
    minWidth: 0,
    ...openingTitle,
  },
  tools: { display: "flex", flexShrink: 0, marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})` },
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { display: "block", paddingTop: tokens.spacingVerticalS },
});
