import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useAboutStyles = makeStyles({
  about: {
    maxWidth: "720px",
    overflowY: "auto",
    ...shorthands.padding(tokens.spacingVerticalXXL, tokens.spacingHorizontalXXL),
    lineHeight: tokens.lineHeightBase400,
    "@media (max-width: 480px)": { ...shorthands.padding(tokens.spacingVerticalL, tokens.spacingHorizontalL) },
  },
});
