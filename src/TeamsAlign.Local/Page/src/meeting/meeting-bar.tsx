import { Button, Tab, TabList, Text } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { localApi } from "../api/local-api";
import { keys } from "../api/queries";
import type { Conversation, Meeting } from "../api/types";
import { useSession } from "../app/session";
import { useMeetingBarStyles } from "./meeting-bar.styles";
import type { Stage } from "./stage";

export type MeetingPane = "app" | "chat";

type Step = "start" | "end" | "join" | "leave";

interface MeetingBarProps {
  readonly conversation: Conversation;
  readonly meeting: Meeting;
  readonly pane: MeetingPane;
  readonly onPane: (pane: MeetingPane) => void;
  readonly stage: Stage;
}

export function MeetingBar({ conversation, meeting, pane, onPane, stage }: MeetingBarProps) {
  const styles = useMeetingBarStyles();
  const { me } = useSession();
  const client = useQueryClient();
  const move = useMutation({
    mutationFn: (step: Step) => localApi.moveMeeting(conversation.id, me.id, step),
    onSuccess: (_nothing, step) => { if (step === "end") stage.share(null); },
    onSettled: () => client.invalidateQueries({ queryKey: keys.meeting(conversation.id) }),
  });
  const attends = meeting.participants.some((person) => person.id === me.id && person.inMeeting);
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <Text as="h2" size={400} weight="semibold" className={styles.name}>{conversation.name}</Text>
        <Text size={200} role="status">{move.isError ? move.error.message : meeting.inMeeting ? "In progress" : "Not started"}</Text>
      </div>
      <TabList size="small" selectedValue={pane} onTabSelect={(_event, { value }) => onPane(value as MeetingPane)} aria-label="Beside the meeting">
        <Tab value="app">TeamsAlign</Tab>
        <Tab value="chat">Chat</Tab>
      </TabList>
      {meeting.inMeeting && stage.url !== null && <Button onClick={() => stage.share(null)}>Stop sharing</Button>}
      {meeting.inMeeting && <Button disabled={move.isPending} onClick={() => move.mutate(attends ? "leave" : "join")}>{attends ? "Leave" : "Join"}</Button>}
      <Button appearance={meeting.inMeeting ? "secondary" : "primary"} disabled={move.isPending} onClick={() => move.mutate(meeting.inMeeting ? "end" : "start")}>
        {meeting.inMeeting ? "End meeting" : "Start meeting"}
      </Button>
    </header>
  );
}
