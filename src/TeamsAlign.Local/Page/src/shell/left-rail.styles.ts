import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useLeftRailStyles = makeStyles({
  rail: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    width: "76px",
    ...shorthands.padding(tokens.spacingVerticalS, 0),
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground4,
    // On a phone the apps are along the bottom, within reach of a thumb.
    "@media (max-width: 720px)": {
      order: 1,
      flexDirection: "row",
      justifyContent: "space-around",
      width: "100%",
      ...shorthands.padding(0),
      ...shorthands.borderRight(0),
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "56px",
    minWidth: "64px",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { position: "relative" },
  dot: {
    position: "absolute",
    top: 0,
    right: "-4px",
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
  },
  chosen: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`, "@media (max-width: 720px)": { boxShadow: `inset 0 3px 0 ${tokens.colorBrandStroke1}` } },
});
