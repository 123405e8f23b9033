import { AgendaPage } from "../../features/syncs/agenda-page";

/** The meeting's side panel. */
export function PanelSurface() {
  return <AgendaPage />;
}
