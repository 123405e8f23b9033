import { SafeRoadmap } from "../../features/roadmap/safe-roadmap";

/** The shared screen of a meeting: anybody may be looking, so only what may be said to customers. */
export function StageSurface() {
  return <SafeRoadmap />;
}
