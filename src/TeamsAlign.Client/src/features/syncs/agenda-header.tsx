import { Badge, Button, Subtitle1, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import type { Agenda } from "../../api/contract";
import { dateText } from "../../shared/dates";
import { CloseDialog } from "./close-dialog";
import { useAgendaStyles } from "./agenda.styles";
import { ShareRoadmap } from "./share-roadmap";
import { useAgendaChange, useAgendaPlace } from "./use-agenda";

const states: Record<Agenda["state"], string> = { draft: "Not started", running: "Running", closed: "Closed" };

export function AgendaHeader({ agenda }: { agenda: Agenda }) {
  const styles = useAgendaStyles();
  const place = useAgendaPlace();
  const [closing, setClosing] = useState(false);
  const opener = useRestoreFocusTarget();
  const start = useAgendaChange(
    (api) => api.send<Agenda>("POST", "/api/syncs", place),
    () => "The meeting is running.",
  );

  return (
    <header className={styles.stack}>
      <div className={styles.between}>
        <Subtitle1 as="h1" className={styles.heading} dir="auto">
          {agenda.title}
        </Subtitle1>
        <Badge appearance="tint" shape="rounded" color={agenda.state === "running" ? "success" : "informative"} style={{ flexShrink: 0 }}>
          {states[agenda.state]}
        </Badge>
      </div>
      {agenda.since && <Text className={styles.quiet}>What is out of step since {dateText(agenda.since)}</Text>}
      {agenda.mayRun && agenda.state !== "running" && (
        <Button appearance="primary" disabledFocusable={start.isPending} onClick={() => start.mutate()}>
          {agenda.state === "closed" ? "Start the next meeting" : "Start the meeting"}
        </Button>
      )}
      {agenda.mayRun && <ShareRoadmap />}
      {agenda.mayRun && agenda.state === "running" && <Button {...opener} onClick={() => setClosing(true)}>Close the meeting</Button>}
      {agenda.key && <CloseDialog open={closing} syncKey={agenda.key} agenda={agenda} onClose={() => setClosing(false)} />}
    </header>
  );
}
