import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";

const usePage = makeStaticStyles({
  "html, body": { height: "100%", margin: 0 },
  "*": { boxSizing: "border-box" },
});

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    "@supports (height: 100dvh)": { height: "100dvh" },
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflowX: "hidden",
  },
});

export function useThemedStyles() {
  usePage();
  return useStyles();
}
