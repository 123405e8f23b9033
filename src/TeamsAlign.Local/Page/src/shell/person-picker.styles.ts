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
  // On a phone the only name there is; elsewhere what is read after the name.
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  list: { maxHeight: "80vh", overflowY: "auto" },
});
