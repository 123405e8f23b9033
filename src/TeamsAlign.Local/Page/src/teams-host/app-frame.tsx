import { Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePlaces } from "../api/queries";
import type { AppPlaces, Conversation } from "../api/types";
import { useSession } from "../app/session";
import { Problem } from "../shell/problem";
import { choicesOfPeople } from "../cards/typeahead";
import { TaskDialog } from "../dialogs/task-dialog";
import { useAppFrameStyles } from "./app-frame.styles";
import type { FrameContext, MeetingHost } from "./tab-host";
import { useFrameDialog } from "./use-frame-dialog";
import { useTabHost } from "./use-tab-host";

interface AppFrameProps {
  readonly url: string;
  readonly frameContext: FrameContext;
  readonly title: string;
  readonly conversation?: Conversation | undefined;
  readonly subPageId?: string | undefined;
  readonly meeting?: MeetingHost | undefined;
  readonly onComplete?: (result: unknown) => void;
}

/** The app's own page, unmodified, in a frame that believes it is in Teams. */
export function AppFrame(props: AppFrameProps) {
  const { me } = useSession();
  const places = usePlaces(me.id, props.conversation?.id);
  // Another person is another sign-in: the app starts anew.
  return places.data === undefined
    ? <Spinner label="Opening TeamsAlign" />
    : <Frame key={`${me.id} ${props.url} ${props.subPageId ?? ""}`} {...props} places={places.data} />;
}

function Frame({ url, title, onComplete, places, ...rest }: AppFrameProps & { readonly places: AppPlaces }) {
  const styles = useAppFrameStyles();
  const { people } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const dialog = useFrameDialog();
  const [loaded, setLoaded] = useState(false);
  const progress = useTabHost(frame, {
    frameContext: rest.frameContext, conversation: rest.conversation, subPageId: rest.subPageId, meeting: rest.meeting,
    places, openDialog: dialog.open, onComplete,
  });
  return (
    <div className={styles.place}>
      {progress.state === "failed" && (
        <Problem text={`TeamsAlign could not start here: ${progress.reason}`} onRetry={() => frame.current?.contentWindow?.location.reload()} />
      )}
      {progress.state === "loading" && !loaded && <Spinner className={styles.waiting} label="Opening TeamsAlign" />}
      <iframe ref={frame} className={styles.frame} title={title} src={onThisOrigin(url)} allow="clipboard-write" onLoad={() => setLoaded(true)} />
      <TaskDialog flow={dialog.flow} findChoices={() => Promise.resolve(choicesOfPeople(people))} />
    </div>
  );
}

/** The product serves this page too, under whichever of its addresses was opened; TeamsJS trusts a host of its own origin. */
function onThisOrigin(url: string): string {
  const { pathname, search, hash } = new URL(url, window.location.origin);
  return `${pathname}${search}${hash}`;
}
