import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

const backend = loadEnv("development", ".", "LOCAL_")["LOCAL_BACKEND"] ?? "http://localhost:5178";
const forwarded = ["/local", "/graph", "/tab", "/panel", "/stage", "/api", "/hubs", "/assets"];

export default defineConfig({
  plugins: [react()],
  // Of the whole site the product forwards "/" and "/local/" here: the files have to be below that.
  build: { outDir: "../wwwroot/page", assetsDir: "local/page", emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  server: { proxy: Object.fromEntries(forwarded.map((path) => [path, backend])) },
});
