import { makeStyles, tokens } from "@fluentui/react-components";
import { raised } from "../../shared/surfaces";

export const useBriefStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "44rem",
    minHeight: 0,
    overflowY: "auto",
    "& h1, & h2": { margin: 0 },
  },
  picker: { maxWidth: "24rem" },
  customers: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    ...raised,
  },
  customer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  brief: {
    padding: tokens.spacingHorizontalL,
    ...raised,
    overflowWrap: "anywhere",
  },
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: `${tokens.spacingVerticalM} 0 0` },
  heading: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: "pre-wrap" },
  link: { marginInlineEnd: tokens.spacingHorizontalS },
});
