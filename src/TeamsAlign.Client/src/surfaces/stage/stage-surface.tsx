export function StageSurface() {
  return <main />;
}
