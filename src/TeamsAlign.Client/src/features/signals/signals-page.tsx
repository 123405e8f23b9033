import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { Answered } from "../../shared/answered";
import { ListWithDetail } from "../../shared/list-with-detail";
import { PageHeading } from "../../shared/page-heading";
import { HeardDialog } from "./heard-dialog";
import { SignalGroups } from "./signal-groups";
import { SignalPane } from "./signal-pane";
import { useSignalsStyles } from "./signals.styles";
import { useSignals } from "./use-signals";

interface SignalsPageProps {
  shown?: string;
  onShow: (key?: string) => void;
  onShowRequest: (key: string) => void;
}

/** As many as the server gives at once unless asked for more. */
const page = 100;

/** What was heard in the market: what nobody has looked at first. */
export function SignalsPage({ shown, onShow, onShowRequest }: SignalsPageProps) {
  const styles = useSignalsStyles();
  const [top, setTop] = useState(page);
  const [telling, setTelling] = useState(false);
  const opener = useRestoreFocusTarget();
  const signals = useSignals(top);
  const tell = () => setTelling(true);
  return (
    <>
      <ListWithDetail
        list={
          <div className={styles.page}>
            <PageHeading>Heard in the market</PageHeading>
            <Answered query={signals} what="signals">
              {(list) => (
                <>
                  <div className={styles.bar}>
                    <Button {...opener} onClick={tell}>
                      Pass on what you heard
                    </Button>
                  </div>
                  <SignalGroups list={list} shown={shown} onShow={onShow} onMore={() => setTop(top + page)} />
                </>
              )}
            </Answered>
          </div>
        }
        detail={shown && <SignalPane key={shown} signalKey={shown} onShow={onShow} onShowRequest={onShowRequest} />}
      />
      <HeardDialog open={telling} onClose={() => setTelling(false)} onShow={onShow} />
    </>
  );
}
