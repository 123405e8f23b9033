import { makeStyles, tokens } from "@fluentui/react-components";

export const useSurfaceStyles = makeStyles({
  surface: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  below: { display: "flex", flexGrow: 1, minHeight: 0, "@media (max-width: 720px)": { flexDirection: "column" } },
  main: { display: "flex", flexGrow: 1, minWidth: 0, minHeight: 0 },
});
