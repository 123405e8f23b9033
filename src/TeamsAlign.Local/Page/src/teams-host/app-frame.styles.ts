import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppFrameStyles = makeStyles({
  place: { position: "relative", display: "flex", flexDirection: "column", width: "100%", height: "100%", minHeight: 0 },
  frame: { flexGrow: 1, width: "100%", minHeight: 0, border: "none", backgroundColor: tokens.colorNeutralBackground2 },
  waiting: { position: "absolute", inset: 0, pointerEvents: "none" },
});
