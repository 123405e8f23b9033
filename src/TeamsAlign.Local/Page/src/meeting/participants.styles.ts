import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useParticipantsStyles = makeStyles({
  people: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignContent: "start",
    width: "100%",
    listStyleType: "none",
    ...shorthands.margin(0),
    ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL),
  },
  person: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalS),
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.border("2px", "solid", "transparent"),
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
  present: shorthands.borderColor(tokens.colorBrandStroke1),
});
