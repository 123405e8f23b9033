import { makeStyles, tokens } from "@fluentui/react-components";

export const useDraftCardStyles = makeStyles({
  draft: { display: "flex", alignItems: "flex-start", flexDirection: "row-reverse", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
  card: { flexGrow: 1, minWidth: 0, maxWidth: "480px", maxHeight: "240px", overflowY: "auto" },
  remove: { flexShrink: 0 },
});
