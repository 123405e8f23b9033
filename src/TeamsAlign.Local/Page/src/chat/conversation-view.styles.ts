import { makeStyles, tokens } from "@fluentui/react-components";

export const useConversationViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0, height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  waiting: { flexGrow: 1 },
});
