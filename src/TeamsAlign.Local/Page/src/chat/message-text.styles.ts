import { makeStyles, tokens } from "@fluentui/react-components";

export const useMessageTextStyles = makeStyles({
  plain: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  text: {
    overflowWrap: "anywhere",
    "& p, & ul, & ol": { marginTop: 0, marginBottom: tokens.spacingVerticalXS },
    "& a": { color: tokens.colorBrandForegroundLink },
  },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink },
});
