import { Button } from "@fluentui/react-components";
import { ShareScreenStart20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { withLine } from "../../shared/chosen-line";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useSession } from "../../shared/session";

/** Puts the roadmap on everybody's screen, in the words customers may read. */
export function ShareRoadmap() {
  const { host, line } = useSession();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const [sharing, setSharing] = useState(false);
  if (!host.shareToStage) return <></>;

  async function put() {
    setSharing(true);
    await host.shareToStage?.(withLine("/stage", line.key)).then(() => notify("The roadmap is on the shared screen, as customers may see it."), notifyProblem);
    setSharing(false);
  }

  return (
    <Button icon={<ShareScreenStart20Regular />} disabledFocusable={sharing} onClick={put}>
      Share the roadmap
    </Button>
  );
}
