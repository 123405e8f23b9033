import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import type { BrokenRow, Roles, Setting } from "../../api/contract";
import { priya } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { inDialog, show } from "../../testing/show";
import { AdministrationPage } from "./administration-page";

const choices = ["Product manager", "Sales manager", "Marketing", "Executive", "Administrator"];
const ana = { ...priya, person: { id: "ana", name: "Ana Torres", roles: ["Administrator"] } };
const row = (id: string, name: string, roles: string[]) => ({ id, name, roles, removed: false, rowVersion: "v1" });

let roles: Roles;
let settings: Setting[];
let broken: BrokenRow[];

beforeEach(() => {
  roles = { people: [row("ana", "Ana Torres", ["Administrator"]), { ...row("sofia", "Sofia Marino", ["Sales manager"]), scope: "EMEA" }, row("lena", "Lena Fischer", ["Member"])], total: 3, roles: choices };
  settings = [
    { name: "Currency", value: "EUR", default: "EUR", meaning: "Three letters.", policy: false },
    { name: "Separate hands", value: "", default: "Yes, once two people decide for product", meaning: "Whether nobody answers what they asked for themselves.", choices: ["Yes", "No"], policy: true },
  ];
  broken = [];
  answersGet("/api/me", () => ana as never);
  answersGet("/api/people/roles", () => roles as never);
  answersGet("/api/settings", () => settings as never);
  answersGet("/api/lists/broken", () => broken as never);
});

function Page() {
  const [part, setPart] = useState("people");
  return <AdministrationPage shown={part} onShow={setPart} />;
}

const entry = async (name: string) => within((await screen.findAllByRole("listitem")).find((item) => item.textContent.includes(name)) ?? document.body);

test("roles and scope are read in words and changed together", async () => {
  const { user } = show(<Page />);
  expect((await entry("Sofia Marino")).getByText(/Sales manager/)).toHaveTextContent("Sales manager · EMEA");
  takes("put", "/api/people/lena/roles", (body) => {
    expect(body).toEqual({ roles: ["Sales manager", "Marketing"], scope: "Americas", removed: false, rowVersion: "v1" });
    roles = { ...roles, people: roles.people.map((one) => (one.id === "lena" ? { ...one, roles: ["Sales manager", "Marketing"], scope: "Americas" } : one)) };
    return {};
  });
  const opener = (await entry("Lena Fischer")).getByRole("button", { name: "Change roles of Lena Fischer" });
  await user.click(opener);
  const form = within(screen.getByRole("form", { name: "Roles of Lena Fischer" }));
  expect(form.queryByLabelText("Region")).not.toBeInTheDocument();
  await user.click(form.getByRole("checkbox", { name: "Marketing" }));
  await user.click(form.getByRole("checkbox", { name: "Sales manager" }));
  await user.type(form.getByLabelText("Region"), "Americas");
  await user.click(form.getByRole("button", { name: "Save roles" }));
  expect(await screen.findByText("Lena Fischer: Sales manager, Marketing.")).toBeVisible();
  expect((await entry("Lena Fischer")).getByText(/Sales manager, Marketing/)).toHaveTextContent("Sales manager, Marketing · Americas");
  expect(opener).toHaveFocus();
});

test("one's own role goes only after a confirmation, and a refusal stands in the form with what was chosen", async () => {
  const { user } = show(<Page />);
  await user.click((await entry("Ana Torres")).getByRole("button", { name: "Change roles of Ana Torres" }));
  const form = within(screen.getByRole("form", { name: "Roles of Ana Torres" }));
  await user.click(form.getByRole("checkbox", { name: "Administrator" }));
  await user.click(form.getByRole("button", { name: "Save roles" }));
  refuses("put", "/api/people/ana/roles", 409, "Ana Torres is the last administrator. Give somebody else that role first.");
  await user.click(await screen.findByRole("button", { name: "Give up role", ...inDialog }));
  expect(await screen.findByText("Ana Torres is the last administrator. Give somebody else that role first.")).toBeVisible();
  expect(form.getByRole("checkbox", { name: "Administrator", ...inDialog })).not.toBeChecked();
});

test("a product manager who names the first administrator is told that the page goes to them", async () => {
  answersGet("/api/me", () => ({ ...priya, person: { id: "p1", name: "Priya Patel", roles: ["Product manager"] } }) as never);
  const { user } = show(<Page />);
  await user.click((await entry("Lena Fischer")).getByRole("button", { name: "Change roles of Lena Fischer" }));
  await user.click(screen.getByRole("checkbox", { name: "Administrator" }));
  await user.click(screen.getByRole("button", { name: "Save roles" }));
  expect(await screen.findByText(/From then on Lena Fischer changes roles and settings/)).toBeVisible();
});

test("nobody of a name is said in words", async () => {
  roles = { ...roles, people: [], total: 0 };
  show(<Page />);
  expect(await screen.findByText("Nobody of this name")).toBeVisible();
});

test("a setting that is refused keeps what was typed, and one that is taken shows what counts", async () => {
  const { user } = show(<Page />);
  await user.click(await screen.findByRole("tab", { name: "Settings" }));
  refuses("put", "/api/settings/Currency", 400, "Write the currency as three letters, such as EUR.", "value");
  const currency = await screen.findByRole("textbox", { name: "Currency" });
  await user.clear(currency);
  await user.type(currency, "Euro");
  await user.click(screen.getByRole("button", { name: "Save Currency" }));
  expect(await screen.findByText("Write the currency as three letters, such as EUR.")).toBeVisible();
  expect(currency).toHaveValue("Euro");
  expect(currency).toBeInvalid();

  takes("put", "/api/settings/Separate%20hands", (body) => {
    expect(body).toEqual({ value: "No" });
    settings = settings.map((one) => (one.name === "Separate hands" ? { ...one, value: "No" } : one));
    return {};
  });
  const hands = screen.getByRole("combobox", { name: "Separate hands" });
  expect(hands).toHaveTextContent("Default: Yes, once two people decide for product");
  await user.click(hands);
  await user.click(await screen.findByRole("option", { name: "No" }));
  await user.click(screen.getByRole("button", { name: "Save Separate hands" }));
  expect(await screen.findByText("Separate hands: No.")).toBeVisible();
  expect(currency).toHaveValue("Euro");
});

test("a setting that somebody broke in the list says that its default counts", async () => {
  settings = [{ name: "Currency", value: "Euro", default: "EUR", meaning: "Three letters.", problem: "Write the currency as three letters, such as EUR.", policy: false }];
  show(<AdministrationPage shown="settings" onShow={() => undefined} />);
  expect(await screen.findByText(/Edited in the list: .* Until then the default counts\./)).toBeVisible();
});

test("rows that break a rule say what is wrong and what to do", async () => {
  const { user, queries } = show(<Page />);
  await user.click(await screen.findByRole("tab", { name: "Broken rows" }));
  expect(await screen.findByText("All rows can be read.")).toBeVisible();
  broken = [{ id: "Requests/12", list: "Requests", itemId: "12", key: "REQ-3", sentence: "'Done' is none of: New.", todo: "Open row 12 of the list Requests.", editedBy: "Tomas Berg" }];
  await queries.invalidateQueries();
  const item = within(await screen.findByRole("listitem"));
  for (const said of ["Requests: REQ-3", "'Done' is none of: New.", "Open row 12 of the list Requests.", "Tomas Berg"]) expect(item.getByText(said)).toBeVisible();
  expect(screen.getByRole("tab", { name: "Broken rows (1)" })).toBeVisible();
});

test("whoever stops being an administrator is told so and sees nothing of it any more", async () => {
  const { queries } = show(<Page />);
  await entry("Sofia Marino");
  for (const path of ["/api/people/roles", "/api/lists/broken"]) refuses("get", path, 403, "Administrators do that: Sofia Marino.");
  await queries.invalidateQueries();
  expect(await screen.findByText("Not for you to see")).toBeVisible();
  expect(screen.getByText("Administrators do that: Sofia Marino.")).toBeVisible();
  expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
});

test("a fault is said and can be tried again", async () => {
  refuses("get", "/api/people/roles", 500, "TeamsAlign could not do that just now.");
  show(<Page />);
  expect(await screen.findByText("The people could not be loaded")).toBeVisible();
  expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
});
