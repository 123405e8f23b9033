import { screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { answersGet, refuses } from "../testing/server";
import { show } from "../testing/show";
import { HistoryDownload } from "./history-download";

test("the whole history is kept as a file that runs nothing", async () => {
  const kept: { name: string; text: Promise<string> }[] = [];
  let file = new Blob();
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, { createObjectURL: (blob: Blob) => ((file = blob), "blob:one"), revokeObjectURL: () => undefined });
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, text: file.text() });
  });
  onTestFinished(() => click.mockRestore());
  answersGet("/api/history/REQ-1", () => [
    { entry: "JR-2", at: "2026-11-24T10:00:00Z", by: "Sofia Marino", what: "Sofia Marino declined in AP-4 (Sales)", why: '=HYPERLINK("https://example.com")', surface: "tab" },
    { entry: "JR-1", at: "2026-11-23T10:00:00Z", by: "Lena Fischer", what: "Lena Fischer asked for this", why: null, surface: "chat" },
  ]);
  const { user } = show(<HistoryDownload of="REQ-1" />);
  await user.click(screen.getByRole("button", { name: "Download as CSV" }));
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(kept[0]?.name).toBe("REQ-1-history.csv");
  const [head, newest, first] = ((await kept[0]?.text) ?? "").replace("\uFEFF", "").split("\r\n");
  expect(head).toBe("When (UTC),Who,Where from,What,Why,Entry");
  expect(newest).toBe(`2026-11-24T10:00:00Z,Sofia Marino,tab,Sofia Marino declined in AP-4 (Sales),"'=HYPERLINK(""https://example.com"")",JR-2`);
  expect(first).toBe("2026-11-23T10:00:00Z,Lena Fischer,chat,Lena Fischer asked for this,,JR-1");
});

test("a history that cannot be had is said", async () => {
  refuses("get", "/api/history/REQ-1", 503, "SharePoint does not answer. Please try again in a minute.");
  const { user } = show(<HistoryDownload of="REQ-1" />);
  await user.click(screen.getByRole("button", { name: "Download as CSV" }));
  expect(await screen.findByText("SharePoint does not answer. Please try again in a minute.")).toBeVisible();
});
