import { useState } from "react";
import { Answered } from "../../shared/answered";
import { ListWithDetail } from "../../shared/list-with-detail";
import { PageHeading } from "../../shared/page-heading";
import { useLater } from "../../shared/use-later";
import type { RequestFilter, RequestsView } from "./request-keys";
import { RequestPane } from "./request-pane";
import { page, RequestsTable } from "./requests-table";
import { RequestsToolbar } from "./requests-toolbar";
import { useRequests } from "./use-requests";

interface RequestsPageProps {
  shown?: string;
  onShow: (key?: string) => void;
  onShowPlanItem: (key: string) => void;
  onShowSignal: (key: string) => void;
  onAsk: () => void;
}

const everything: RequestFilter = { status: "", q: "", mine: false };

export function RequestsPage({ shown, onShow, onShowPlanItem, onShowSignal, onAsk }: RequestsPageProps) {
  const [filter, setFilter] = useState(everything);
  const [view, setView] = useState<RequestsView>({ top: page });
  const requests = useRequests({ ...filter, q: useLater(filter.q) }, view);
  const filtered = filter.status !== "" || filter.q.trim() !== "" || filter.mine;

  function show(next: RequestFilter) {
    setFilter(next);
    setView({ ...view, top: page });
  }

  return (
    <ListWithDetail
      list={
        <>
          <PageHeading>Requests</PageHeading>
          <RequestsToolbar filter={filter} onFilter={show} list={requests.data} sort={view.sort} />
          <Answered query={requests} what="requests">
            {(list) => (
              <RequestsTable
                rows={list.items}
                total={list.total}
                view={view}
                onView={setView}
                shown={shown}
                onShow={onShow}
                filtered={filtered}
                onShowAll={() => show(everything)}
                onAsk={onAsk}
              />
            )}
          </Answered>
        </>
      }
      detail={shown && <RequestPane key={shown} requestKey={shown} onShow={onShow} onShowPlanItem={onShowPlanItem} onShowSignal={onShowSignal} />}
    />
  );
}
