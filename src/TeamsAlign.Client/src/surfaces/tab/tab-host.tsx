import { AgendaPage } from "../../features/syncs/agenda-page";
import { SafeRoadmap } from "../../features/roadmap/safe-roadmap";
import { useSession } from "../../shared/session";
import { TabSurface } from "./tab-surface";

/** A tab added to a meeting is opened by Teams under one address at every place of the meeting; the frame says which place it is. */
export function TabHost() {
  const { frame } = useSession().host;
  if (frame === "sidePanel") return <AgendaPage />;
  if (frame === "meetingStage") return <SafeRoadmap />;
  return <TabSurface />;
}
