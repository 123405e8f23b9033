import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { Notices, NoticesBody, Unreached } from "../../api/contract";
import { priya } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { NoticesPage } from "./notices-page";

let notices: Notices;
let unreached: Unreached[];

beforeEach(() => {
  notices = {
    kinds: [
      {
        kind: "answer",
        label: "Answers to what you asked for",
        why: "You asked for it.",
        mode: "atOnce",
        usual: "atOnce",
        modes: [
          { mode: "atOnce", label: "At once" },
          { mode: "digest", label: "In the digest" },
          { mode: "off", label: "Not at all" },
        ],
      },
    ],
    quietHours: "19:00-07:00, days off",
    usualQuietHours: "19:00-07:00, days off",
    digestAt: "08:00",
    timeZone: "Europe/Berlin",
  };
  unreached = [];
  answersGet("/api/notices", () => notices as never);
  answersGet("/api/notices/unreached", () => unreached as never);
});

test("somebody chooses how they are told of answers, and quiet hours of their own", async () => {
  const { user } = show(<NoticesPage />);
  takes<NoticesBody>("put", "/api/notices", (body) => {
    expect(body).toEqual({ kinds: [{ kind: "answer", mode: "digest" }] });
    notices = { ...notices, kinds: notices.kinds.map((kind) => ({ ...kind, mode: "digest" })) };
    return notices as never;
  });
  await user.click(await screen.findByRole("combobox", { name: "Answers to what you asked for" }));
  await user.click(await screen.findByRole("option", { name: "In the digest" }));
  expect(await screen.findByText("Saved: answers to what you asked for.")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Answers to what you asked for" })).toHaveTextContent("In the digest");

  takes<NoticesBody>("put", "/api/notices", (body) => {
    expect(body).toEqual({ quietHours: "19:00-06:30" });
    notices = { ...notices, quietHours: "19:00-06:30" };
    return notices as never;
  });
  const until = screen.getByLabelText("Until");
  await user.clear(until);
  expect(await screen.findByText("Both times, or neither.")).toBeVisible();
  await user.type(until, "06:30");
  await user.click(screen.getByRole("checkbox", { name: "Days off" }));
  await user.click(screen.getByRole("button", { name: "Save quiet hours" }));
  expect(await screen.findByRole("button", { name: "As usual: 19:00-07:00, days off" })).toBeVisible();
});

test("who could not be reached is listed with the reason, and tried again", async () => {
  unreached = [
    { person: "h", name: "Henrik Dahl", reason: "TeamsAlign is not installed there.", toDo: "Ask them to open TeamsAlign in Teams once.", messages: 2, since: "2026-11-25T10:00:00Z", subject: "REQ-3" },
  ];
  const { user } = show(<NoticesPage />);
  const list = within(await screen.findByRole("list", { name: "Not reached" }));
  expect(list.getByText("TeamsAlign is not installed there.")).toBeVisible();
  expect(list.getByText(/2 messages, last on .* about REQ-3/)).toBeVisible();
  takes("post", "/api/notices/unreached/h/again", () => [{ ...unreached[0], reason: "It is being tried again.", toDo: "" }] as never);
  await user.click(list.getByRole("button", { name: "Try again: Henrik Dahl" }));
  expect(await screen.findByText("It is being tried again.", { selector: "li *" })).toBeVisible();
  expect(list.queryByRole("button")).not.toBeInTheDocument();
});

test("a refusal is said in the server's words, and sellers are not shown who was not reached", async () => {
  answersGet("/api/me", () => ({ ...priya, may: { ...priya.may, decide: false } }) as never);
  const { user } = show(<NoticesPage />);
  refuses("put", "/api/notices", 400, "Write quiet hours like 19:00-07:00, days off. Or: none.");
  await user.click(await screen.findByRole("button", { name: "Save quiet hours" }));
  expect(await screen.findByText("Write quiet hours like 19:00-07:00, days off. Or: none.")).toBeVisible();
  expect(screen.queryByText("Not reached")).not.toBeInTheDocument();
});
