import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Import, ImportReport } from "../../api/contract";
import { answersGet, refuses, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { ImportPage } from "./import-page";

const csv = '\uFEFFid,title,outcome\n1,"Export, please\nsoon",Declined\n2,Offline mode,Fixed\n';

const report: ImportReport = {
  kind: "requests",
  rows: 400,
  taken: 100,
  unchanged: 20,
  refusedCount: 1,
  refused: [{ line: 3, reason: "The outcome is not known." }],
  notes: [],
  seconds: 12,
  dryRun: false,
};

const running: Import = {
  key: "JB-7",
  state: "running",
  done: 121,
  of: 400,
  startedBy: "Priya Patel",
  startedAt: "2026-11-23T10:00:00Z",
  mayCancel: true,
  report,
};

let imports: Import[] = [];

beforeEach(() => {
  imports = [];
  answersGet("/api/import/jobs", () => imports);
});

async function choose(text = csv) {
  const shown = show(<ImportPage onShowRequests={vi.fn()} />);
  await shown.user.upload(screen.getByLabelText("CSV file"), new File([text], "asks.csv", { type: "text/csv" }));
  return shown;
}

test("a file is seen, tried and started, and the page then says how far it is", async () => {
  const sent: { dryRun: string | null; wait: string | null; text: string }[] = [];
  takes<string>("post", "/api/import/requests", (text, url) => {
    const dryRun = url.searchParams.get("dryRun");
    sent.push({ dryRun, wait: url.searchParams.get("wait"), text });
    if (dryRun === "true") return { ...report, rows: 2, taken: 1, unchanged: 0, dryRun: true };
    imports = [running];
    return running;
  });
  const { user } = await choose();
  expect(await screen.findByRole("cell", { name: /Export, please/ })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "These are" })).toHaveTextContent("Requests");

  await user.click(screen.getByRole("button", { name: "Try it without importing" }));
  expect(await screen.findByText("Line 3: The outcome is not known.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Import 1 row" }));

  expect(await screen.findByRole("progressbar", { name: "Import of requests: 121 of 400 rows" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Try it without importing" })).not.toBeInTheDocument();
  expect(sent.map(({ dryRun, wait }) => [dryRun, wait])).toEqual([
    ["true", null],
    ["false", "false"],
  ]);
  expect(sent[1]?.text).toContain("Offline mode");
});

test("after a reload an import is still there, and what became of its rows when it is done", async () => {
  imports = [running];
  const { queries } = show(<ImportPage onShowRequests={vi.fn()} />);
  const entry = await screen.findByRole("region", { name: "JB-7 Import of requests" });
  expect(within(entry).getByText("121 of 400 rows")).toBeVisible();
  expect(within(entry).getByText(/started by Priya Patel/)).toBeVisible();

  imports = [{ ...running, state: "done", done: 400, mayCancel: false, report: { ...report, taken: 379 } }];
  await queries.invalidateQueries();
  expect(await within(entry).findByText("Imported")).toBeVisible();
  expect(within(entry).getByText("379")).toBeVisible();
  expect(within(entry).getByText("Line 3: The outcome is not known.")).toBeVisible();
  expect(within(entry).getByRole("button", { name: "Show requests" })).toBeVisible();
  expect(within(entry).queryByRole("button", { name: "Cancel the import" })).not.toBeInTheDocument();
});

test("an import is cancelled, and one that waits says what for", async () => {
  imports = [
    { ...running, key: "JB-8", state: "waiting", done: 0, sentence: "Waits until JB-7 (Import of requests) is done.", mayCancel: false },
    running,
  ];
  takes("post", "/api/import/jobs/JB-7/cancel", () => {
    imports = [{ ...running, state: "cancelled", mayCancel: false, sentence: "Priya Patel cancelled it. What was taken before stays: 100 rows." }];
    return imports[0];
  });
  const { user } = show(<ImportPage onShowRequests={vi.fn()} />);
  const waiting = await screen.findByRole("region", { name: "JB-8 Import of requests" });
  expect(within(waiting).getByText("Waits until JB-7 (Import of requests) is done.")).toBeVisible();
  expect(within(waiting).queryByRole("button")).not.toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Cancel the import" }));
  expect(await screen.findByText("Priya Patel cancelled it. What was taken before stays: 100 rows.")).toBeVisible();
});

test("a refusal to start is said, and the file stays to be tried again", async () => {
  takes("post", "/api/import/requests", () => ({ ...report, dryRun: true }));
  const { user } = await choose();
  await user.click(screen.getByRole("button", { name: "Try it without importing" }));
  await screen.findByText("What would happen");
  refuses("post", "/api/import/requests", 409, "This file is being imported already: JB-7, started by Tomas Berg.");
  await user.click(screen.getByRole("button", { name: "Import 100 rows" }));
  expect(await screen.findByText("This file is being imported already: JB-7, started by Tomas Berg.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Import 100 rows" })).toBeEnabled();
});

test("imports that cannot be read are said, not left out", async () => {
  refuses("get", "/api/import/jobs", 503, "The workspace is still loading.");
  show(<ImportPage onShowRequests={vi.fn()} />);
  expect(await screen.findByText("The workspace is still loading.")).toBeVisible();
});

test("a file that is no CSV is refused before anything is sent", async () => {
  await choose("PK\u0003\u0004\u0000\u0000");
  expect(await screen.findByText(/is not a CSV file with a row of column names/)).toBeVisible();
});
