import { makeStyles, tokens } from "@fluentui/react-components";

const paragraph = { marginTop: 0, marginBottom: 0 } as const;

export const useMessageTextStyles = makeStyles({
  plain: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  text: {
    overflowWrap: "anywhere",
    "& p": paragraph,
    "& ul": paragraph,
    "& ol": paragraph,
    "& a": { color: tokens.colorBrandForegroundLink },
  },
  mention: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink },
});
