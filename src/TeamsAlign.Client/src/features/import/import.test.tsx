import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { takes } from "../../testing/server";
import { show } from "../../testing/show";
import { ImportPage } from "./import-page";

const csv = '\uFEFFid,title,outcome\n1,"Export, please\nsoon",Declined\n2,Offline mode,Fixed\n';

test("a file is seen, tried and imported, with a reason for each row not taken", async () => {
  const sent: { dryRun: string | null; text: string }[] = [];
  takes<string>("post", "/api/import/requests", (text, url) => {
    const dryRun = url.searchParams.get("dryRun");
    sent.push({ dryRun, text });
    return { kind: "requests", rows: 2, taken: 1, unchanged: 0, refused: [{ line: 3, reason: "The outcome is not known." }], notes: [], graphCalls: 4, seconds: 1.5, dryRun: dryRun === "true" };
  });
  const { user } = show(<ImportPage onShowRequests={vi.fn()} />);
  await user.upload(screen.getByLabelText("CSV file"), new File([csv], "asks.csv", { type: "text/csv" }));
  expect(await screen.findByRole("cell", { name: /Export, please/ })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "These are" })).toHaveTextContent("Requests");

  await user.click(screen.getByRole("button", { name: "Try it without importing" }));
  expect(await screen.findByText("Line 3: The outcome is not known.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Import 1 row" }));
  expect(await screen.findByText("1.5 seconds, 4 calls to SharePoint.")).toBeVisible();
  expect(sent.map(({ dryRun }) => dryRun)).toEqual(["true", "false"]);
  expect(sent[1]?.text).toContain("Offline mode");
});

test("a file that is no CSV is refused before anything is sent", async () => {
  const { user } = show(<ImportPage onShowRequests={vi.fn()} />);
  await user.upload(screen.getByLabelText("CSV file"), new File(["PK\u0003\u0004\u0000\u0000"], "asks.csv", { type: "text/csv" }));
  expect(await screen.findByText(/is not a CSV file with a row of column names/)).toBeVisible();
});
