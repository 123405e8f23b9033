import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test, vi } from "vitest";
import type { Approval } from "../../api/contract";
import { anApproval, aRequest, detailOf, myApproval } from "../../testing/records";
import { answersGet, refuses, server, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { RequestPane } from "./request-pane";

let approvals: Approval[];

function open() {
  answersGet("/api/requests/REQ-1", () => detailOf(aRequest("REQ-1", "Offline mode"), { mayNot: "Product managers decide this." }) as never);
  answersGet("/api/delegations", () => []);
  server.use(
    http.get("*/api/approvals", ({ request }) => {
      expect(new URL(request.url).searchParams.get("of")).toBe("REQ-1");
      return HttpResponse.json(approvals);
    }),
  );
  return show(<RequestPane requestKey="REQ-1" onShow={vi.fn()} onShowPlanItem={vi.fn()} onShowSignal={vi.fn()} />);
}

test("a request shows the approval that decides about it, and it is decided right there", async () => {
  approvals = [myApproval("AP-4", "Offline mode")];
  const { user } = open();
  const decision = within(await screen.findByRole("region", { name: "Decision" }));
  expect(decision.getByRole("list", { name: "Steps of AP-4" })).toBeVisible();
  // The request's own answers would be refused meanwhile.
  expect(screen.getAllByRole("button", { name: "Approve" })).toHaveLength(1);
  expect(screen.queryByText("Product managers decide this.")).not.toBeInTheDocument();
  await user.click(await decision.findByRole("button", { name: "Approve" }));
  takes("post", "/api/approvals/AP-4/votes", () => {
    approvals = [anApproval("AP-4", "Offline mode", { state: "approved", sentence: "Priya Patel approved AP-4 last, and it is done." })];
    return approvals[0] as never;
  });
  await user.click(within(decision.getByRole("form")).getByRole("button", { name: "Approve" }));
  expect(await decision.findByText(/approved AP-4 last/)).toBeVisible();
});

test("of several the newest is shown where none runs", async () => {
  approvals = [anApproval("AP-7", "Offline mode", { state: "declined", sentence: "Sofia Marino declined AP-7." }), anApproval("AP-4", "Offline mode", { state: "withdrawn", sentence: "AP-4 was withdrawn." })];
  open();
  const decision = within(await screen.findByRole("region", { name: "Decision" }));
  expect(decision.getByText(/Sofia Marino declined AP-7\./)).toBeVisible();
  expect(decision.getByText("Declined")).toBeVisible();
});

test("a request without one has no such section", async () => {
  approvals = [];
  open();
  expect(await screen.findByText("Offline mode, please.")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Decision" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Approve" })).toBeVisible();
});

test("an approval that cannot be loaded is said, and hides nothing of the request", async () => {
  open();
  refuses("get", "/api/approvals", 403, "TeamsAlign could not do that just now.");
  expect(await screen.findByText("The approval could not be loaded")).toBeVisible();
  expect(await screen.findByText("Offline mode, please.")).toBeVisible();
});
