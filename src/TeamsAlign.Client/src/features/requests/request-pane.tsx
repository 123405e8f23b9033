import { Text } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { CopyLink } from "../../shared/copy-link";
import { DetailPane } from "../../shared/detail-pane";
import { StatusBadge } from "../../shared/status-badge";
import { RequestBody } from "./request-body";
import { useRequest } from "./use-requests";

interface RequestPaneProps {
  requestKey: string;
  onShow: (key?: string) => void;
  onShowPlanItem: (key: string) => void;
  onShowSignal: (key: string) => void;
}

export function RequestPane({ requestKey, onShow, onShowPlanItem, onShowSignal }: RequestPaneProps) {
  const request = useRequest(requestKey);

  function close() {
    onShow();
    // Back to where the reader was in the list.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-request="${CSS.escape(requestKey)}"]`)?.focus());
  }

  return (
    <DetailPane
      shown={`${requestKey}${request.data ? "" : " waiting"}`}
      title={request.data?.title ?? requestKey}
      above={
        <>
          <Text>{requestKey}</Text>
          {request.data && <StatusBadge status={request.data.status} text={request.data.statusText} />}
          {request.data && <CopyLink to={requestKey} />}
        </>
      }
      onClose={close}
    >
      <Answered query={request} what="request">
        {(detail) => <RequestBody request={detail} onShow={onShow} onShowPlanItem={onShowPlanItem} onShowSignal={onShowSignal} />}
      </Answered>
    </DetailPane>
  );
}
