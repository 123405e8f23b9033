import { makeStyles, tokens } from "@fluentui/react-components";

export const useConfigSurfaceStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "36rem",
    padding: tokens.spacingHorizontalXL,
    overflowY: "auto",
    "& h1": { margin: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
