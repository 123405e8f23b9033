import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useMeetingViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  middle: { display: "flex", flexGrow: 1, minHeight: 0, "@media (max-width: 720px)": { flexDirection: "column" } },
  room: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (max-width: 720px)": { flexGrow: 0, maxHeight: "40%" },
  },
  bar: { flexGrow: 1, minWidth: 0 },
  side: {
    display: "flex",
    // The width Teams gives a side panel.
    width: "300px",
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 720px)": { width: "100%", flexGrow: 1, flexShrink: 1, borderLeft: "none", ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2) },
  },
});
