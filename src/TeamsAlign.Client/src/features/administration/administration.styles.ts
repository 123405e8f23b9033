import { makeStyles, tokens } from "@fluentui/react-components";
import { raised } from "../../shared/surfaces";

export const useAdministrationStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    overflowY: "auto",
    "& h1, & h2": { margin: 0 },
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, maxWidth: "48rem" },
  parts: { flexWrap: "wrap" },
  search: { maxWidth: "22rem" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    ...raised,
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  who: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "12rem", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(11rem, 1fr))",
    border: "none",
    margin: 0,
    padding: 0,
    "& legend": { padding: 0, fontWeight: tokens.fontWeightSemibold },
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  fold: { alignSelf: "flex-start" },
  field: { maxWidth: "26rem", "& .fui-Dropdown, & .fui-Input": { minWidth: 0 } },
});
