import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { AdministrationPage } from "../../features/administration/administration-page";
import { ApprovalsPage } from "../../features/approvals/approvals-page";
import { BriefPage } from "../../features/customers/brief-page";
import { ImportPage } from "../../features/import/import-page";
import { NoticesPage } from "../../features/notices/notices-page";
import { AskDialog } from "../../features/requests/ask-dialog";
import { RequestsPage } from "../../features/requests/requests-page";
import { RoadmapPage } from "../../features/roadmap/roadmap-page";
import { SignalsPage } from "../../features/signals/signals-page";
import { Problem } from "../../lib/problem";
import { Answered } from "../../shared/answered";
import { useSession } from "../../shared/session";
import { useMe } from "../../shared/use-me";
import { LineSwitch } from "./line-switch";
import { readPlace, usePlace } from "./places";
import { useTabSurfaceStyles } from "./tab-surface.styles";
import { type NamedView, ViewTabs } from "./view-tabs";

/** The personal and channel tab: requests and roadmap, each with its details. */
export function TabSurface() {
  const styles = useTabSurfaceStyles();
  const { host } = useSession();
  const { place, go } = usePlace(host.subPage);
  const [asking, setAsking] = useState(false);
  const opener = useRestoreFocusTarget();
  const me = useMe();
  const mayImport = me.data !== undefined && (me.data.may.administer || me.data.may.plan);

  const views: NamedView[] = [
    { view: "requests", name: "Requests" },
    { view: "approvals", name: "Approvals" },
    { view: "roadmap", name: "Roadmap" },
    { view: "signals", name: "Heard in the market" },
    { view: "customers", name: "Customers" },
    { view: "notices", name: "Notices" },
    ...(mayImport ? [{ view: "import", name: "Import" } as const] : []),
    ...(me.data?.may.administer ? [{ view: "administration", name: "Administration" } as const] : []),
  ];

  if (me.error instanceof Problem && me.error.forbidden) {
    return (
      <main className={styles.main}>
        <Answered query={me} what="product line">
          {() => null}
        </Answered>
      </main>
    );
  }

  function showRecord(key: string) {
    const { view, shown } = readPlace(key);
    go(view, shown);
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <nav aria-label="TeamsAlign" className={styles.nav}>
          <ViewTabs views={views} selected={place.view} onSelect={go} />
        </nav>
        <span className={styles.line} title={me.data?.workspace.name}>
          <LineSwitch name={me.data?.workspace.name} />
        </span>
        <Button {...opener} className={styles.ask} appearance="primary" icon={<Add20Regular />} onClick={() => setAsking(true)}>
          <span>Ask for something</span>
        </Button>
      </header>
      <main className={styles.main}>
        {place.view === "requests" && (
          <RequestsPage
            shown={place.shown}
            onShow={(key) => go("requests", key)}
            onShowPlanItem={(key) => go("roadmap", key)}
            onShowSignal={(key) => go("signals", key)}
            onAsk={() => setAsking(true)}
          />
        )}
        {place.view === "approvals" && <ApprovalsPage shown={place.shown} onShow={(key) => go("approvals", key)} onShowRecord={showRecord} />}
        {place.view === "roadmap" && (
          <RoadmapPage shown={place.shown} onShow={(key) => go("roadmap", key)} onShowRequest={(key) => go("requests", key)} />
        )}
        {place.view === "signals" && <SignalsPage shown={place.shown} onShow={(key) => go("signals", key)} onShowRequest={(key) => go("requests", key)} />}
        {place.view === "customers" && <BriefPage shown={place.shown} onShow={(key) => go("customers", key)} onShowRecord={showRecord} />}
        {place.view === "notices" && <NoticesPage />}
        {place.view === "import" && mayImport && <ImportPage onShowRequests={() => go("requests")} />}
        {place.view === "administration" && <AdministrationPage shown={place.shown} onShow={(part) => go("administration", part)} />}
      </main>
      <AskDialog open={asking} onClose={() => setAsking(false)} onShow={(key) => go("requests", key)} />
    </div>
  );
}
