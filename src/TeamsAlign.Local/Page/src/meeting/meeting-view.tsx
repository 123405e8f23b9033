import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { useMeeting, usePlaces } from "../api/queries";
import type { Conversation } from "../api/types";
import { useSession } from "../app/session";
import { ConversationView } from "../chat/conversation-view";
import { Problem } from "../shell/problem";
import { AppFrame } from "../teams-host/app-frame";
import { InstallBar } from "../chat/install-bar";
import { MeetingBar, type MeetingPane } from "./meeting-bar";
import { meetingHost } from "./meeting-host";
import { MeetingNotification } from "./meeting-notification";
import { useMeetingViewStyles } from "./meeting-view.styles";
import { Participants } from "./participants";
import { useStage } from "./stage";

/** A meeting: people and shared screen in the middle, chat or the app's side panel beside. */
export function MeetingView({ conversation }: { readonly conversation: Conversation }) {
  const styles = useMeetingViewStyles();
  const { me } = useSession();
  const meeting = useMeeting(conversation.id);
  const places = usePlaces(me.id, conversation.id);
  const stage = useStage(conversation.id);
  const [pane, setPane] = useState<MeetingPane>("app");
  if (meeting.isError) {
    return <Problem text={meeting.error.message} onRetry={() => void meeting.refetch()} />;
  }
  if (meeting.data === undefined || places.data === undefined) {
    return <Spinner label="Opening the meeting" />;
  }
  const host = meetingHost(conversation, meeting.data, places.data.tenantId, stage);
  const stageUrl = meeting.data.inMeeting ? stage.url : null;
  return (
    <section className={styles.view} aria-label={conversation.name}>
      <MeetingBar conversation={conversation} meeting={meeting.data} pane={pane} onPane={setPane} stage={stage} />
      <div className={styles.middle}>
        <div className={styles.room}>
          {stageUrl === null
            ? <Participants meeting={meeting.data} />
            : <AppFrame url={stageUrl} frameContext="meetingStage" title="Shared screen" conversation={conversation} meeting={host} />}
        </div>
        <aside className={styles.side} aria-label={pane === "app" ? "TeamsAlign in this meeting" : "Meeting chat"}>
          {pane === "chat" && <ConversationView conversation={conversation} bare />}
          {pane === "app" && !conversation.installed && <div className={styles.bar}><InstallBar conversation={conversation} /></div>}
          {pane === "app" && conversation.installed && (
            <AppFrame url={places.data.sidePanelUrl} frameContext="sidePanel" title="TeamsAlign side panel" conversation={conversation} meeting={host} />
          )}
        </aside>
      </div>
      <MeetingNotification conversation={conversation.id} />
    </section>
  );
}
