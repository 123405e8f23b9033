import { makeStyles } from "@fluentui/react-components";

const narrow = "@media (max-width: 720px)";

export const useConversationsStyles = makeStyles({
  list: { display: "flex", minHeight: 0, [narrow]: { width: "100%" } },
  listBehind: { display: "flex", minHeight: 0, [narrow]: { display: "none" } },
  view: { display: "flex", flexGrow: 1, minWidth: 0, minHeight: 0 },
  viewBehind: { display: "flex", flexGrow: 1, minWidth: 0, minHeight: 0, [narrow]: { display: "none" } },
});
