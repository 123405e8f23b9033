import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, onTestFinished, test, vi } from "vitest";
import { refuses, server } from "../testing/server";
import { show } from "../testing/show";
import { HistoryDownload } from "./history-download";

test("the whole history is kept as the file the server makes", async () => {
  const kept: { name: string; text: Promise<string> }[] = [];
  let file = new Blob();
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, { createObjectURL: (blob: Blob) => ((file = blob), "blob:one"), revokeObjectURL: () => undefined });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, text: file.text() });
  });
  onTestFinished(() => click.mockRestore());
  server.use(http.get("*/api/history/REQ-1.csv", () => new HttpResponse("When (UTC),Who\r\n", { headers: { "content-type": "text/csv; charset=utf-8" } })));
  const { user } = show(<HistoryDownload of="REQ-1" />);
  await user.click(screen.getByRole("button", { name: "Download as CSV" }));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]?.name).toBe("REQ-1-history.csv");
  expect(await kept[0]?.text).toBe("When (UTC),Who\r\n");
});

test("a history that cannot be had is said", async () => {
  refuses("get", "/api/history/REQ-1.csv", 503, "SharePoint does not answer. Please try again in a minute.");
  const { user } = show(<HistoryDownload of="REQ-1" />);
  await user.click(screen.getByRole("button", { name: "Download as CSV" }));
  expect(await screen.findByText("SharePoint does not answer. Please try again in a minute.")).toBeVisible();
});
