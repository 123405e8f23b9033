import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const field = {
  boxSizing: "border-box",
  width: "100%",
  minHeight: "32px",
  ...shorthands.padding("5px", "12px"),
  ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
} as const;

const box = { width: "16px", minHeight: "16px", height: "16px", flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground } as const;

const flush = { marginTop: 0, marginBottom: 0 } as const;

const focusRing = {
  outlineStyle: "solid",
  outlineWidth: "2px",
  outlineColor: tokens.colorStrokeFocus2,
  outlineOffset: "1px",
} as const;

/** The renderer brings its own elements; these are the few classes of it that need a look. */
export const useCardStyles = makeStyles({
  card: {
    maxWidth: "100%",
    overflowX: "auto",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    "& .ac-adaptiveCard": { outlineStyle: "none", borderRadius: tokens.borderRadiusLarge },
    "& .ac-adaptiveCard:focus-visible": focusRing,
    "& input.ac-input": field,
    "& select.ac-input": field,
    "& textarea.ac-input": { ...field, minHeight: "72px", resize: "vertical" },
    "& input[type=checkbox]": box,
    "& input[type=radio]": box,
    "& input:focus-visible": focusRing,
    "& select:focus-visible": focusRing,
    "& textarea:focus-visible": focusRing,
    "& button:focus-visible": focusRing,
    "& a:focus-visible": focusRing,
    // As specific as the rules for fields, and after them.
    "& .ac-input.ac-input-validation-failed": shorthands.borderColor(tokens.colorStatusDangerBorder2),
    "& a": { color: tokens.colorBrandForegroundLink },
    "& p": flush,
    "& ul": { ...flush, paddingLeft: "20px" },
    "& ol": { ...flush, paddingLeft: "20px" },
    "& table": { borderCollapse: "collapse" },
    // The renderer squeezes a row of buttons into one line, down to single letters.
    "& .ac-actionSet[style*=row]": { flexWrap: "wrap", rowGap: tokens.spacingVerticalS },
    "& .ac-pushButton": {
      flexShrink: "0 !important",
      overflowWrap: "break-word",
      minHeight: "32px",
      maxWidth: "100%",
      ...shorthands.padding("5px", "12px"),
      ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      cursor: "pointer",
    },
    "& .ac-pushButton:hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    "& .ac-pushButton:disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
    "& .ac-pushButton.style-positive": {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      ...shorthands.borderColor(tokens.colorBrandBackground),
    },
    "& .ac-pushButton.style-positive:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "& .ac-pushButton.style-destructive": { color: tokens.colorStatusDangerForeground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
    "& .ac-selectable": { cursor: "pointer" },
    "& .ac-selectable:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& .ac-choiceSetInput-filtered-container": { position: "relative", width: "100%" },
    "& .ac-choiceSetInput-filtered-dropdown": { display: "none", position: "absolute", zIndex: 2, left: 0, right: 0, maxHeight: "220px", overflowY: "auto", backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16 },
    "& .ac-choiceSetInput-filtered-dropdown-open": { display: "block" },
    "& .ac-choiceSetInput-choice": { ...shorthands.padding("6px", "12px"), cursor: "pointer" },
    "& .ac-choiceSetInput-choice-highlighted": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  busy: {
    opacity: 0.6,
    pointerEvents: "none",
  },
});
