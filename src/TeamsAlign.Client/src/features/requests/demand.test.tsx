import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Demand } from "../../api/contract";
import { aRequest, detailOf } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { RequestPane } from "./request-pane";

const contoso: Demand = {
  key: "DM-1",
  account: { key: "AC-1", name: "Contoso" },
  weight: "blocker",
  weightText: "Blocker",
  addedBy: "Sam Seller",
  addedAt: "2026-11-19T10:00:00Z",
  mayConfirm: true,
};
const asked = (demand: Demand) => detailOf(aRequest("REQ-1", "Offline mode"), { demands: [demand] });

function open(demand = contoso) {
  let detail = asked(demand);
  answersGet("/api/requests/REQ-1", () => detail as never);
  return {
    ...show(<RequestPane requestKey="REQ-1" onShow={vi.fn()} onShowPlanItem={vi.fn()} onShowSignal={vi.fn()} />),
    confirmedAs: (weight: Demand["weight"], weightText: string) =>
      (detail = asked({ ...demand, weight, weightText, confirmedBy: "Nadia Sales" })) as never,
  };
}

test("a sales manager confirms who wants it with one click", async () => {
  const { user, confirmedAs } = open();
  takes<{ weight: string }>("post", "/api/requests/REQ-1/demand/DM-1/confirmation", (body) => {
    expect(body).toEqual({ weight: "blocker" });
    return confirmedAs("blocker", "Blocker");
  });
  await user.click(await screen.findByRole("button", { name: "Confirm Contoso as blocker" }));
  expect(await screen.findByText("Confirmed: Blocker for Contoso.")).toBeVisible();
  expect(screen.getByText(/confirmed by Nadia Sales/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Confirm Contoso as blocker" })).not.toBeInTheDocument();
});

test("or corrects how much it matters, also after it was confirmed", async () => {
  const { user, confirmedAs } = open({ ...contoso, confirmedBy: "Nadia Sales" });
  takes<{ weight: string }>("post", "/api/requests/REQ-1/demand/DM-1/confirmation", (body) => {
    expect(body).toEqual({ weight: "nice" });
    return confirmedAs("nice", "Nice to have");
  });
  await user.click(await screen.findByRole("button", { name: "Correct Contoso" }));
  const form = screen.getByRole("form", { name: "Correct Contoso" });
  await user.click(within(form).getByRole("combobox", { name: "How much it matters" }));
  await user.click(await screen.findByRole("option", { name: "Nice to have" }));
  await user.click(within(form).getByRole("button", { name: "Confirm this" }));
  expect(await screen.findByText("Confirmed: Nice to have for Contoso.")).toBeVisible();
});

test("a refusal is said in the server's words", async () => {
  const { user } = open();
  refuses("post", "/api/requests/REQ-1/demand/DM-1/confirmation", 409, "This deal has two blockers already.");
  await user.click(await screen.findByRole("button", { name: "Confirm Contoso as blocker" }));
  expect(await screen.findByText("This deal has two blockers already.")).toBeVisible();
});

test("whoever may not confirm only reads whether somebody did", async () => {
  open({ ...contoso, mayConfirm: false });
  expect(await screen.findByText(/not confirmed yet/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Confirm|Correct/ })).not.toBeInTheDocument();
});

test("once it shipped, the customer's owner copies the words, drafts a mail and says that they are informed", async () => {
  const informed = { whose: "Sam Seller", mayMark: true, wording: "Offline mode is available.", mailDraft: "https://outlook.example/compose" };
  const { user, told } = openShipped({ ...contoso, mayConfirm: false, informed });
  expect(await screen.findByText("Not informed yet: Sam Seller tells them")).toBeVisible();
  expect(screen.getByRole("link", { name: "Draft a mail to Contoso" })).toHaveAttribute("href", informed.mailDraft);
  expect(screen.getByRole("button", { name: "Copy customer wording" })).toBeVisible();
  takes("put", "/api/requests/REQ-1/demand/DM-1/informed", () => told("Sam Seller"));
  await user.click(screen.getByRole("button", { name: "Contoso is informed" }));
  expect(await screen.findByText(/✓ Customer informed: Sam Seller/)).toBeVisible();
  takes("delete", "/api/requests/REQ-1/demand/DM-1/informed", () => told(null));
  await user.click(screen.getByRole("button", { name: "Undo: Contoso is informed" }));
  expect(await screen.findByText("Not informed yet: Sam Seller tells them")).toBeVisible();
});

function openShipped(demand: Demand) {
  let detail = asked(demand);
  answersGet("/api/requests/REQ-1", () => detail as never);
  return {
    ...show(<RequestPane requestKey="REQ-1" onShow={vi.fn()} onShowPlanItem={vi.fn()} onShowSignal={vi.fn()} />),
    told: (by: string | null) => (detail = asked({ ...demand, informed: { ...demand.informed, mayMark: true, by, at: by ? "2026-11-26T10:00:00Z" : null } })) as never,
  };
}
