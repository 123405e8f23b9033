import { Spinner } from "@fluentui/react-components";
import { useLive } from "../api/live";
import { useConversations, usePlaces } from "../api/queries";
import type { Conversation } from "../api/types";
import { useUnreadAreas } from "../chat/unread";
import { MeetingView } from "../meeting/meeting-view";
import { About } from "../shell/about";
import { LeftRail } from "../shell/left-rail";
import { Problem } from "../shell/problem";
import { TopBar } from "../shell/top-bar";
import { AppFrame } from "../teams-host/app-frame";
import { Conversations } from "./conversations";
import { useRoute, type Route } from "./route";
import { useSession } from "./session";
import { useSurfaceStyles } from "./surface.styles";

/** The whole page for one person: bar, rail, and the place they are at. */
export function Surface() {
  const styles = useSurfaceStyles();
  const { me } = useSession();
  const connected = useLive(me.id);
  const route = useRoute();
  const conversations = useConversations(me.id);
  const unread = useUnreadAreas(conversations.data ?? []);
  return (
    <div className={styles.surface}>
      <TopBar connected={connected} />
      <div className={styles.below}>
        <LeftRail area={route.area} unread={unread} />
        <main className={styles.main}>
          {conversations.isError && <Problem text={conversations.error.message} onRetry={() => void conversations.refetch()} />}
          {conversations.isPending && <Spinner label="Loading conversations" />}
          {conversations.data && <Place route={route} conversations={conversations.data} />}
        </main>
      </div>
    </div>
  );
}

function Place({ route, conversations }: { readonly route: Route; readonly conversations: readonly Conversation[] }) {
  const meeting = conversations.find(({ kind }) => kind === "meeting");
  switch (route.area) {
    case "chat":
    case "team":
      return <Talk route={route} conversations={conversations} />;
    case "meeting":
      return meeting ? <MeetingView conversation={meeting} /> : <Problem text="You are invited to no meeting. Be somebody else to see one." />;
    case "app":
      return <PersonalTab subPageId={route.item} />;
    case "about":
      return <About />;
  }
}

/** A link to a message does not know whether it leads to a chat or a channel; the conversation does. */
function Talk({ route, conversations }: { readonly route: Route; readonly conversations: readonly Conversation[] }) {
  // A thread's address names its channel before the semicolon.
  const named = route.item?.split(";")[0];
  const kind = conversations.find(({ id }) => id === named)?.kind;
  return (kind === undefined ? route.area === "team" : kind === "channel")
    ? <Conversations title="Teams" area="team" conversations={conversations.filter((one) => one.kind === "channel")} item={named} />
    : <Conversations title="Chat" area="chat" conversations={conversations.filter((one) => one.kind !== "channel")} item={named} />;
}

function PersonalTab({ subPageId }: { readonly subPageId: string | undefined }) {
  const { me } = useSession();
  const places = usePlaces(me.id);
  return places.data === undefined ? <Spinner /> : <AppFrame url={places.data.tabUrl} frameContext="content" title="TeamsAlign tab" subPageId={subPageId} />;
}
