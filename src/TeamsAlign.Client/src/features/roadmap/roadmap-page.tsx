import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Answered } from "../../shared/answered";
import { ListWithDetail } from "../../shared/list-with-detail";
import { PageHeading } from "../../shared/page-heading";
import { Trouble } from "../../shared/trouble";
import { Board } from "./board";
import { BoardSkeleton } from "./board-skeleton";
import { DraftBar } from "./draft-bar";
import { NewItemDialog } from "./new-item-dialog";
import { PlanPane } from "./plan-pane";
import { useRoadmap } from "./use-roadmap";

interface RoadmapPageProps {
  shown?: string;
  onShow: (key?: string) => void;
  onShowRequest: (key: string) => void;
}

export function RoadmapPage({ shown, onShow, onShowRequest }: RoadmapPageProps) {
  const roadmap = useRoadmap();
  const [adding, setAdding] = useState(false);
  const mayPlan = roadmap.data?.mayPlan ?? false;
  const shownItem = roadmap.data?.items.find((item) => item.key === shown);
  // Publishing gave it a key of its own; what was open under the draft's key is gone.
  const gone = shown?.startsWith("NEW-") && roadmap.data && !shownItem;

  return (
    <>
      <PageHeading>Roadmap</PageHeading>
      <ListWithDetail
        list={
          <Answered query={roadmap} what="roadmap" waiting={<BoardSkeleton />}>
            {(data) => (
              <>
                {mayPlan && <DraftBar roadmap={data} onNew={() => setAdding(true)} />}
                {data.items.length === 0 ? (
                  <Trouble title="The roadmap is empty" sentence="Approved requests are placed here as plan items: now, next or later.">
                    {mayPlan && (
                      <Button appearance="primary" onClick={() => setAdding(true)}>
                        New plan item
                      </Button>
                    )}
                  </Trouble>
                ) : (
                  <Board items={data.items} left={data.left} mayPlan={mayPlan} shown={shown} onShow={onShow} />
                )}
              </>
            )}
          </Answered>
        }
        detail={shown && !gone && <PlanPane key={shown} itemKey={shown} row={shownItem} mayPlan={mayPlan} onShow={onShow} onShowRequest={onShowRequest} />}
      />
      <NewItemDialog open={adding} onClose={() => setAdding(false)} />
    </>
  );
}
