import { tokens } from "@fluentui/react-components";

/** What lies on the page's ground; the border is seen in the contrast theme only. */
export const raised = {
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow4,
  border: `1px solid ${tokens.colorTransparentStroke}`,
} as const;

/** A form that stands in a pane. */
export const formGround = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalM,
  padding: tokens.spacingHorizontalM,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
  "@media (forced-colors: active)": { border: "1px solid CanvasText" },
} as const;

/** A title that opens what it names: a button that looks like text. */
export const openingTitle = {
  padding: 0,
  border: "none",
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  fontWeight: tokens.fontWeightSemibold,
  textAlign: "start",
  overflowWrap: "anywhere",
  cursor: "pointer",
  "&:hover": { textDecorationLine: "underline" },
} as const;

/** Read by assistive technology, seen by nobody. */
export const visuallyHidden = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } as const;
