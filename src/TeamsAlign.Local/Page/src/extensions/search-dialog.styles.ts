import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSearchDialogStyles = makeStyles({
  surface: { maxWidth: "min(96vw, 560px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minHeight: "320px" },
  box: { position: "sticky", top: 0, zIndex: 1, maxWidth: "none", width: "100%", flexShrink: 0 },
  results: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  result: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    ...shorthands.padding(tokens.spacingVerticalS, tokens.spacingHorizontalM),
    ...shorthands.border(0),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { overflowWrap: "anywhere" },
});
