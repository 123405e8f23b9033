import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const backend = process.env["LOCAL_BACKEND"] ?? "http://localhost:5178";
const forwarded = ["/local", "/graph", "/tab", "/panel", "/stage", "/api", "/hubs", "/assets"];

export default defineConfig({
  plugins: [react()],
  // The backend serves index.html at "/" and the rest of this folder at "/page/".
  base: "/page/",
  build: { outDir: "../wwwroot/page", emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  server: { proxy: Object.fromEntries(forwarded.map((path) => [path, backend])) },
});
