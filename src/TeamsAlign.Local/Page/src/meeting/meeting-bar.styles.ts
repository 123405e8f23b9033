import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useMeetingBarStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "56px",
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalL),
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  names: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: "160px" },
  name: { ...shorthands.margin(0) },
});
