import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import type { Policies, PolicyBody, PolicyPreview } from "../../../api/contract";
import { answersGet, refuses, server, takes } from "../../../testing/server";
import { show } from "../../../testing/show";
import { PoliciesPart } from "./policies-part";

const step = { name: "Product", approvers: [{ role: "Product manager", inScope: false }], rule: "any" as const, quorum: 0, hours: 16, beside: false, then: [] };
const policy = (name: string, more: Partial<PolicyBody> = {}): PolicyBody => ({ name, kinds: [], areas: [], above: null, unknownMayBeAbove: true, inTabAbove: null, steps: [step], off: false, rowVersion: "v1", ...more });
const words: PolicyPreview = { sentence: "Approving a request", steps: [{ number: 1, name: "Product", asked: "one of Priya Patel and Tomas Berg", inVain: "an administrator names somebody" }], problems: [] };

let known: Policies;
let preview: (body: PolicyBody) => PolicyPreview;

beforeEach(() => {
  known = {
    policies: [
      { key: "PO-1", policy: policy("Big things"), preview: words },
      { key: "PO-2", policy: policy("Defects", { kinds: ["Defect"] }), preview: { ...words, sentence: "Approving a defect" } },
    ],
    templates: [policy("One decides", { rowVersion: null }), policy("Above an amount also sales", { above: 100000, rowVersion: null })],
    kinds: ["Feature", "Defect"],
    areas: ["Mobile"],
    roles: ["Product manager", "Sales manager", "Executive"],
    currency: "EUR",
  };
  preview = () => words;
  answersGet("/api/policies", () => known as never);
  answersGet("/api/people", () => [{ id: "nadia", name: "Nadia Haddad", roles: [] }] as never);
  server.use(http.post("*/api/policies/preview", async ({ request }) => HttpResponse.json(preview((await request.json()) as PolicyBody))));
});

const names = () => within(screen.getByRole("list", { name: "Approval policies" })).getAllByRole("button", { name: /^Edit / }).map((edit) => edit.getAttribute("aria-label"));

test("policies stand in their order with who would be asked, and are moved by key", async () => {
  const { user } = show(<PoliciesPart />);
  expect((await screen.findAllByText(/Product asks one of Priya Patel and Tomas Berg\. If nobody answers in time, an administrator names somebody\./))[0]).toBeVisible();
  const order = vi.fn();
  takes("post", "/api/policies/order", (body) => {
    order(body);
    known = { ...known, policies: [...known.policies].reverse() };
    return {};
  });
  screen.getByRole("button", { name: "Move Defects up" }).focus();
  await user.keyboard("{Enter}");
  await vi.waitFor(() => expect(names()).toEqual(["Edit Defects", "Edit Big things"]));
  expect(order).toHaveBeenCalledWith({ policies: ["PO-2", "PO-1"] });
});

test("a policy is switched off as it stands", async () => {
  const { user } = show(<PoliciesPart />);
  takes<PolicyBody>("put", "/api/policies/PO-1", (body) => {
    expect(body).toMatchObject({ name: "Big things", off: true, rowVersion: "v1" });
    known = { ...known, policies: known.policies.map((one) => (one.key === "PO-1" ? { ...one, policy: { ...one.policy, off: true } } : one)) };
    return known.policies[0] as never;
  });
  await user.click(await screen.findByRole("switch", { name: "Big things counts" }));
  expect(await screen.findByText("Big things is off.")).toBeVisible();
  expect(screen.getByRole("switch", { name: "Big things counts" })).not.toBeChecked();
});

test("a new one begins with a template, says who would be asked, and is refused at its fields with everything kept", async () => {
  preview = (body) => ({ ...words, sentence: `Approving a request above ${body.above ?? 0}`, problems: body.name ? [] : [{ field: "name", sentence: "Give the policy a name." }] });
  const { user } = show(<PoliciesPart />);
  await user.click(await screen.findByRole("button", { name: "New from a template" }));
  await user.click(await screen.findByRole("menuitem", { name: "Above an amount also sales" }));
  const form = within(screen.getByRole("form", { name: "New policy" }));
  const name = form.getByRole("textbox", { name: "Name" });
  await user.clear(name);
  expect(await form.findByText("Give the policy a name.")).toBeVisible();
  const above = form.getByRole("textbox", { name: "Only above (EUR)" });
  await user.clear(above);
  await user.type(above, "lots");
  await user.click(form.getByRole("button", { name: "Save policy" }));
  expect(form.getByText("Write the amount as a number, such as 100000.")).toBeVisible();
  await user.clear(above);
  await user.type(above, "250,000");
  expect(await form.findByText("Approving a request above 250000:")).toBeVisible();
  await user.type(name, "Contracts");
  refuses("post", "/api/policies", 400, "Step 1, Product: nobody could decide.", "steps.0.approvers");
  await user.click(form.getByRole("button", { name: "Save policy" }));
  expect(await form.findByText("Step 1, Product: nobody could decide.")).toBeVisible();
  expect(name).toHaveValue("Contracts");
  takes<PolicyBody>("post", "/api/policies", (body) => {
    expect(body).toMatchObject({ name: "Contracts", above: 250000, steps: [{ name: "Product" }] });
    return { key: "PO-3", policy: body, preview: words } as never;
  });
  await user.click(form.getByRole("button", { name: "Save policy" }));
  expect(await screen.findByText(/Contracts: saved\./)).toBeVisible();
});

test("steps are added, filled with roles and people, moved and removed", async () => {
  const { user } = show(<PoliciesPart />);
  await user.click(await screen.findByRole("button", { name: "Edit Big things" }));
  const form = within(screen.getByRole("form", { name: "Policy Big things" }));
  await user.click(form.getByRole("button", { name: "Add a step" }));
  const second = within(form.getByRole("group", { name: "Step 2" }));
  await user.type(second.getByRole("textbox", { name: "Name of the step" }), "Sales");
  await user.click(second.getByRole("combobox", { name: "Who decides" }));
  await user.click(await screen.findByRole("option", { name: "Sales manager whose region it is" }));
  await user.click(second.getAllByRole("button", { name: "Add a person" })[0] as HTMLElement);
  await user.click(second.getByRole("combobox", { name: "Person" }));
  await user.click(await screen.findByRole("option", { name: "Nadia Haddad" }));
  await user.click(second.getByRole("combobox", { name: "How their answers count" }));
  await user.click(await screen.findByRole("option", { name: "So many have to approve" }));
  await user.type(second.getByRole("textbox", { name: "How many" }), "2");
  await user.click(second.getByRole("checkbox", { name: "At the same time as the step before" }));
  await user.click(form.getByRole("button", { name: "Move step 2 up" }));
  takes<PolicyBody>("put", "/api/policies/PO-1", (body) => {
    expect(body.steps).toEqual([
      { name: "Sales", approvers: [{ role: "Sales manager", inScope: true }, { person: "nadia", name: "Nadia Haddad", inScope: false }], rule: "quorum", quorum: 2, hours: 16, beside: false, then: [] },
      step,
    ]);
    return { key: "PO-1", policy: body, preview: words } as never;
  });
  await user.click(form.getByRole("button", { name: "Save policy" }));
  expect(await screen.findByText(/Big things: saved\./)).toBeVisible();
});

test("who was faster is named, and what was typed stays", async () => {
  const { user } = show(<PoliciesPart />);
  await user.click(await screen.findByRole("button", { name: "Edit Big things" }));
  const form = within(screen.getByRole("form", { name: "Policy Big things" }));
  await user.type(form.getByRole("textbox", { name: "Name" }), " and more");
  await user.click(form.getByRole("button", { name: "Remove step 1" }));
  refuses("put", "/api/policies/PO-1", 409, "Tomas Berg changed the policy Big things since this was shown. Nothing was saved; please look again.");
  await user.click(form.getByRole("button", { name: "Save policy" }));
  expect(await form.findByText(/Tomas Berg changed the policy Big things since this was shown/)).toBeVisible();
  expect(form.getByRole("textbox", { name: "Name" })).toHaveValue("Big things and more");
});

test("whoever may not see policies is told who may", async () => {
  refuses("get", "/api/policies", 403, "Administrators do that: Ana Torres.");
  show(<PoliciesPart />);
  expect(await screen.findByText("Administrators do that: Ana Torres.")).toBeVisible();
});
