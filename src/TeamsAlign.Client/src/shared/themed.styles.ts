import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

const usePage = makeStaticStyles({
  "html, body, #root": { height: "100%", margin: 0 },
  "*": { boxSizing: "border-box" },
});

const useStyles = makeStyles({
  page: {
    minHeight: "100%",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowX: "hidden",
  },
});

export function useThemedStyles() {
  usePage();
  return useStyles();
}
