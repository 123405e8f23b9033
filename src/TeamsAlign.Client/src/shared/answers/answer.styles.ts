import { makeStyles, tokens } from "@fluentui/react-components";
import { formGround } from "../surfaces";

export const useAnswerStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: formGround,
});
