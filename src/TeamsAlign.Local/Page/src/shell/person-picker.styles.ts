import { makeStyles, tokens } from "@fluentui/react-components";

export const usePersonPickerStyles = makeStyles({
  button: { minWidth: 0 },
  names: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    marginRight: tokens.spacingHorizontalXS,
    "@media (max-width: 480px)": { display: "none" },
  },
  list: { maxHeight: "80vh", overflowY: "auto" },
});
