import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useConversationHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minHeight: "56px",
    ...shorthands.padding(0, tokens.spacingHorizontalL),
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { display: "none", "@media (max-width: 720px)": { display: "inline-flex" } },
  names: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: { ...shorthands.margin(0), overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  subtitle: { color: tokens.colorNeutralForeground3 },
});
