import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Agenda } from "../../api/contract";
import { anAgenda, aRequest, detailOf } from "../../testing/records";
import { answersGet, takes } from "../../testing/server";
import { inDialog, show } from "../../testing/show";
import { AgendaPage } from "./agenda-page";

const running = anAgenda({ key: "SY-1", state: "running" });

function decided(agenda: Agenda): Agenda {
  return {
    ...agenda,
    groups: agenda.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, outcome: "decided" as const, outcomeText: "Approved" })),
    })),
  };
}

test("a meeting is started, decides a request, and is closed with a summary", async () => {
  let agenda = anAgenda();
  const sent: unknown[] = [];
  answersGet("/api/syncs/current", () => agenda as never);
  takes("post", "/api/syncs", (body) => {
    sent.push(body);
    return (agenda = running) as never;
  });
  takes("post", "/api/requests/REQ-1/answers", (body) => {
    sent.push(body);
    agenda = decided(running);
    return detailOf(aRequest("REQ-1", "Offline mode", { statusText: "Approved" })) as never;
  });
  takes("post", "/api/syncs/SY-1/close", () => (agenda = { ...agenda, state: "closed", summary: "1 request was decided." }) as never);
  const { user } = show(<AgendaPage />);

  await user.click(await screen.findByRole("button", { name: "Start the meeting" }));
  expect(await screen.findByText("Running")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Approve" }));
  await user.click(screen.getByRole("button", { name: "Approve" }));
  expect(await screen.findByText("Decided: Approved")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Approve" })).not.toBeInTheDocument();

  await user.click(screen.getByRole("button", { name: "Close the meeting" }));
  const dialog = await screen.findByRole("alertdialog", inDialog);
  await user.click(within(dialog).getByRole("button", { name: "Close the meeting", ...inDialog }));
  expect(await screen.findByText("1 request was decided.")).toBeVisible();
  expect(sent).toEqual([
    { chat: "19:chat", meeting: "M1" },
    { answer: "approve", rowVersion: "v1", sync: "SY-1" },
  ]);
});

test("an action gets what, who and when", async () => {
  let agenda = running;
  answersGet("/api/syncs/current", () => agenda as never);
  answersGet("/api/people", () => [{ id: "p2", name: "Sam Seller", roles: [] }]);
  takes<{ what: string; who: string; due: string }>("post", "/api/syncs/SY-1/actions", ({ what, who, due }) => {
    agenda = { ...agenda, actions: [{ id: 1, what, who: { id: who, name: "Sam Seller" }, due, state: "open" }] };
    return agenda as never;
  });
  const { user } = show(<AgendaPage />);
  await user.click(await screen.findByRole("button", { name: "Add an action" }));
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(await screen.findByText("Say what is to be done.")).toBeVisible();

  await user.type(screen.getByLabelText(/What/), "Call Contoso");
  await user.click(screen.getByRole("combobox", { name: "Who" }));
  await user.click(await screen.findByRole("option", { name: "Sam Seller" }));
  await user.type(screen.getByLabelText("By when"), "2026-12-01");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(await screen.findByText("Sam Seller, by 1 Dec 2026")).toBeVisible();
});

test("what one click noted or carried over is taken up again with one", async () => {
  const outcome = (of: "carriedOver" | "discussing"): Agenda => ({
    ...running,
    groups: running.groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, outcome: of })) })),
  });
  let agenda = outcome("carriedOver");
  answersGet("/api/syncs/current", () => agenda as never);
  takes("post", "/api/syncs/SY-1/items/1", (body) => {
    expect(body).toEqual({ outcome: "discussing" });
    return (agenda = outcome("discussing")) as never;
  });
  const { user } = show(<AgendaPage />);
  await user.click(await screen.findByRole("button", { name: "Take up REQ-1 again" }));
  expect(await screen.findByText("Being discussed")).toBeVisible();
});

test("the summary is read before it is posted", async () => {
  answersGet("/api/syncs/current", () => ({ ...running, summary: "Nothing was decided.\nCarried over: REQ-1." }) as never);
  const { user } = show(<AgendaPage />);
  await user.click(await screen.findByRole("button", { name: "Close the meeting" }));
  const dialog = await screen.findByRole("alertdialog", inDialog);
  expect(within(dialog).getByText(/Carried over: REQ-1\./)).toBeVisible();
});

test("what one wants to know before deciding unfolds in place", async () => {
  answersGet("/api/syncs/current", () => running as never);
  answersGet("/api/requests/REQ-1", () => detailOf(aRequest("REQ-1", "Offline mode"), { problem: "The train has no network." }) as never);
  const { user } = show(<AgendaPage />);
  await user.click(await screen.findByRole("button", { name: "Details of REQ-1" }));
  expect(await screen.findByText("The train has no network.")).toBeVisible();
});

test("someone who may not run the meeting only reads", async () => {
  answersGet("/api/syncs/current", () => ({ ...running, mayRun: false }) as never);
  show(<AgendaPage />);
  expect(await screen.findByText("Offline mode")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Start|Close|Carry over|Add an action/ })).not.toBeInTheDocument();
});
