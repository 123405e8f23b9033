export function PanelSurface() {
  return <main />;
}
