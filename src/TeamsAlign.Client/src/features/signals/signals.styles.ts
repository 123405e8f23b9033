import { makeStyles, tokens } from "@fluentui/react-components";
import { entries } from "../../shared/entries";
import { folded } from "../../shared/folded";
import { formGround } from "../../shared/surfaces";

export const useSignalsStyles = makeStyles({
  ...entries,
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  stack: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  plain: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: folded(3),
  form: formGround,
});
