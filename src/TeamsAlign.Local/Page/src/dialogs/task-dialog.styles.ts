import { makeStyles, tokens } from "@fluentui/react-components";

export const useTaskDialogStyles = makeStyles({
  surface: { maxWidth: "min(96vw, 1200px)" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  done: { alignSelf: "flex-end" },
  page: { minHeight: "240px", maxHeight: "75vh" },
});
