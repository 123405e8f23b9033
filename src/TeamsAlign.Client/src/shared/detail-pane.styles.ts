import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { folded } from "./folded";
import { raised } from "./surfaces";

export const useDetailPaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    ...raised,
  },
  header: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  titles: { minWidth: 0 },
  above: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    ...typographyStyles.subtitle1,
    ...folded(4),
    overflowWrap: "anywhere",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    outlineStyle: "none",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});
