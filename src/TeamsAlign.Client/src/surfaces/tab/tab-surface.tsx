import { Button, Tab, TabList, useRestoreFocusTarget } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
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
import { readPlace, usePlace, type View } from "./places";
import { useTabSurfaceStyles } from "./tab-surface.styles";

/** The personal and channel tab: requests and roadmap, each with its details. */
export function TabSurface() {
  const styles = useTabSurfaceStyles();
  const { host } = useSession();
  const { place, go } = usePlace(host.subPage);
  const [asking, setAsking] = useState(false);
  const opener = useRestoreFocusTarget();
  const me = useMe();
  const tabs = useRef<HTMLElement>(null);
  const mayImport = me.data !== undefined && (me.data.may.administer || me.data.may.plan);

  // On a narrow screen the tabs are wider than it: the chosen one says where one is.
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [place.view, me.data]);

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
        <nav ref={tabs} aria-label="TeamsAlign" className={styles.nav}>
          <TabList selectedValue={place.view} onTabSelect={(_, { value }) => go(value as View)}>
            <Tab value="requests">Requests</Tab>
            <Tab value="approvals">Approvals</Tab>
            <Tab value="roadmap">Roadmap</Tab>
            <Tab value="signals">Heard in the market</Tab>
            <Tab value="customers">Customers</Tab>
            <Tab value="notices">Notices</Tab>
            {mayImport && <Tab value="import">Import</Tab>}
            {me.data?.may.administer && <Tab value="administration">Administration</Tab>}
          </TabList>
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
