import { tokens } from "@fluentui/react-components";

/** What lies on the page's ground; the border is seen in the contrast theme only. */
export const raised = {
  borderRadius: tokens.borderRadiusLarge,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow4,
  border: `1px solid ${tokens.colorTransparentStroke}`,
} as const;

/** Read by assistive technology, seen by nobody. */
export const visuallyHidden = { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" } as const;
