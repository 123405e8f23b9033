import { StrictMode, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { connectToHost } from "../lib/teams-host";
import { HostGate } from "./host-gate";

/** Draws one surface into its page as soon as the host around it is known. */
export function start(Surface: ComponentType) {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no element to draw into.");
  const connecting = connectToHost();
  createRoot(root).render(
    <StrictMode>
      <HostGate connecting={connecting}>
        <Surface />
      </HostGate>
    </StrictMode>,
  );
}
