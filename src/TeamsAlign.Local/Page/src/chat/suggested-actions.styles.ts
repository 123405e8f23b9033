import { makeStyles, tokens } from "@fluentui/react-components";

export const useSuggestedActionsStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
