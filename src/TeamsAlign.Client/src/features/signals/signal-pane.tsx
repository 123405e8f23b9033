import { Text } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { DetailPane } from "../../shared/detail-pane";
import { SignalBody } from "./signal-body";
import { useSignal } from "./use-signals";

interface SignalPaneProps {
  signalKey: string;
  onShow: (key?: string) => void;
  onShowRequest: (key: string) => void;
}

export function SignalPane({ signalKey, onShow, onShowRequest }: SignalPaneProps) {
  const signal = useSignal(signalKey);

  function close() {
    onShow();
    // Back to where the reader was in the list.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-signal="${CSS.escape(signalKey)}"]`)?.focus());
  }

  return (
    <DetailPane
      shown={`${signalKey}${signal.data ? "" : " waiting"}`}
      title={signal.data?.signal.kindText ?? signalKey}
      above={
        <>
          <Text>{signalKey}</Text>
          {signal.data && <Text>{signal.data.signal.statusText}</Text>}
        </>
      }
      onClose={close}
    >
      <Answered query={signal} what="signal">
        {(detail) => <SignalBody detail={detail} onShowRequest={onShowRequest} />}
      </Answered>
    </DetailPane>
  );
}
