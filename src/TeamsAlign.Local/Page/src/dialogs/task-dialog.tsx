import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody, Spinner, Text } from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { CardView } from "../cards/card-view";
import type { FindChoices } from "../cards/typeahead";
import { AppFrame } from "../teams-host/app-frame";
import { useTaskDialogStyles } from "./task-dialog.styles";
import type { TaskInfo } from "./task-answer";
import { useFocusReturn } from "./use-focus-return";
import type { DialogContent as Shown, TaskFlow } from "./use-task-flow";

interface TaskDialogProps {
  readonly flow: Pick<TaskFlow, "content" | "busy" | "error" | "submit" | "close">;
  readonly findChoices: FindChoices;
}

/** The dialog of a bot or of the tab. */
export function TaskDialog(props: TaskDialogProps) {
  const { content } = props.flow;
  return content === undefined ? null : <Open {...props} content={content} />;
}

/** On a phone Teams gives a dialog the whole width, whatever part of a window it asks for. */
const narrowest = "min(100vw, 26rem)";

function Open({ content, flow, findChoices }: TaskDialogProps & { readonly content: Shown }) {
  const styles = useTaskDialogStyles();
  useFocusReturn();
  const info = content.kind === "task" ? content.info : undefined;
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) flow.close(); }}>
      <DialogSurface className={styles.surface} style={info && { width: `max(${info.width}, ${narrowest})` }}>
        <DialogBody>
          <DialogTitle action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label="Close" onClick={flow.close} />}>
            {info?.title ?? "TeamsAlign"}
          </DialogTitle>
          <DialogContent className={styles.content}>
            {flow.error !== undefined && <MessageBar intent="error"><MessageBarBody>{flow.error}</MessageBarBody></MessageBar>}
            <Inside shown={content} flow={flow} findChoices={findChoices} />
            {flow.busy && <Spinner size="tiny" label="Waiting for TeamsAlign" />}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Inside({ shown, flow, findChoices }: TaskDialogProps & { readonly shown: Shown }) {
  const styles = useTaskDialogStyles();
  if (shown.kind === "message") {
    // What had the focus is gone with the step before.
    return <><Text>{shown.text}</Text><Button className={styles.done} appearance="primary" autoFocus onClick={flow.close}>OK</Button></>;
  }
  const { info } = shown;
  return info.card === undefined
    ? <Page info={info} flow={flow} />
    : <CardView content={info.card} busy={flow.busy} findChoices={findChoices}
        onAction={(action) => { if (action.kind === "submit" || action.kind === "execute") void flow.submit(action.data); }} />;
}

function Page({ info, flow }: { readonly info: TaskInfo; readonly flow: TaskDialogProps["flow"] }) {
  const styles = useTaskDialogStyles();
  return (
    <div className={styles.page} style={{ height: info.height }}>
      <AppFrame url={info.url ?? "about:blank"} frameContext="task" title={info.title ?? "TeamsAlign dialog"} onComplete={(result) => void flow.submit(result)} />
    </div>
  );
}
