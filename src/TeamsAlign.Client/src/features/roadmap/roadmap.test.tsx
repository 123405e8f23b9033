import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import type { PlanMove } from "../../api/contract";
import { anItem, aRoadmap } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { inDialog, show } from "../../testing/show";
import { withMove } from "./draft";
import { RoadmapPage } from "./roadmap-page";

const offline = anItem("RM-1", "Offline mode");
const exporting = anItem("RM-2", "Bulk export", { position: 2 });
const moved = { ...exporting, draft: { isNew: false, what: "Now → Next", horizon: "next" as const, position: 1 } };
const withChange = aRoadmap([offline, moved], [{ key: "RM-2", what: "Now → Next" }]);

function Page() {
  const [shown, setShown] = useState<string>();
  return <RoadmapPage shown={shown} onShow={setShown} onShowRequest={vi.fn()} />;
}

test("a move by menu joins the private draft and can be undone", async () => {
  let move: PlanMove | undefined;
  let board = aRoadmap([offline, exporting]);
  answersGet("/api/roadmap", () => board as never);
  takes<PlanMove>("put", "/api/roadmap/draft/moves", (body) => {
    move = body;
    return (board = withChange) as never;
  });
  takes("delete", "/api/roadmap/draft/changes/RM-2", () => (board = aRoadmap([offline, exporting])) as never);
  const { user } = show(<Page />);

  await user.click(await screen.findByRole("button", { name: "Move Bulk export" }));
  await user.click(await screen.findByRole("menuitem", { name: "Move to Next" }));
  expect(await screen.findByText("1 change only you see")).toBeVisible();
  expect(move).toEqual({ key: "RM-2", horizon: "next", position: 1 });
  const next = screen.getByRole("region", { name: "Next" });
  expect(within(next).getByText("Draft, only you see it")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Undo: Bulk export: Now → Next" }));
  expect(await screen.findByText("Your change of RM-2 is undone.")).toBeVisible();
  expect(within(screen.getByRole("region", { name: "Now" })).getByText("Bulk export")).toBeVisible();
});

test("a second move stays where it was dropped while the first is still being saved", async () => {
  const sent: PlanMove[] = [];
  const answers: (() => void)[] = [];
  let board = aRoadmap([offline, exporting]);
  answersGet("/api/roadmap", () => board as never);
  takes<PlanMove>("put", "/api/roadmap/draft/moves", async (move) => {
    sent.push(move);
    await new Promise<void>((answer) => answers.push(answer));
    return (board = withMove(board, move)) as never;
  });
  const { user } = show(<Page />);
  const move = async (to: string) => {
    await user.click(await screen.findByRole("button", { name: "Move Bulk export" }));
    await user.click(await screen.findByRole("menuitem", { name: `Move to ${to}` }));
  };
  const title = (column: string) => within(screen.getByRole("region", { name: column })).queryByRole("button", { name: "Bulk export" });

  await move("Next");
  await move("Later");
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]?.();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(title("Later")).toHaveFocus();
  answers[1]?.();

  await vi.waitFor(() => expect(board.items[1]?.draft?.horizon).toBe("later"));
  expect(title("Later")).toHaveFocus();
  expect(sent.map((one) => one.horizon)).toEqual(["next", "later"]);
});

test("publishing shows who is affected first", async () => {
  let board = withChange;
  answersGet("/api/roadmap", () => board as never);
  answersGet("/api/roadmap/draft/affected", () => ({
    requests: 2,
    accounts: [{ name: "Contoso" }],
    people: [{ name: "Sam Seller" }],
    lines: ["RM-2 Bulk export: Now → Next.", "2 requests of 1 customer, with 1 open deal.", "Colleagues: Sam Seller."],
  }));
  takes<{ baseVersion: string }>("post", "/api/roadmap/publish", ({ baseVersion }) => {
    expect(baseVersion).toBe("1-1");
    board = aRoadmap([offline, { ...exporting, horizon: "next" }]);
    return { ...board, published: 1, sentence: "1 change is published." } as never;
  });
  const { user } = show(<Page />);

  await user.click(await screen.findByRole("button", { name: "Publish changes" }));
  const dialog = await screen.findByRole("dialog", inDialog);
  expect(await within(dialog).findByText("Colleagues: Sam Seller.")).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Publish 1 change", ...inDialog }));
  expect(await screen.findByText("1 change is published.")).toBeVisible();
  expect(screen.queryByText("1 change only you see")).not.toBeInTheDocument();
});

test("when somebody else changed an item meanwhile, nothing of the draft is lost", async () => {
  answersGet("/api/roadmap", () => withChange as never);
  answersGet("/api/roadmap/draft/affected", () => ({ requests: 0, accounts: [], people: [], lines: [] }));
  refuses("post", "/api/roadmap/publish", 409, "Tom Berg moved RM-2 a minute ago.");
  const { user } = show(<Page />);
  await user.click(await screen.findByRole("button", { name: "Publish changes" }));
  const publish = await screen.findByRole("button", { name: "Publish 1 change", ...inDialog });
  await screen.findByText("Nobody has to be told.");
  await user.click(publish);
  expect(await screen.findByText("Tom Berg moved RM-2 a minute ago.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Back", ...inDialog }));
  expect(await screen.findByRole("button", { name: "Undo: Bulk export: Now → Next" })).toBeVisible();
});

test("a reader who may not plan gets no tools", async () => {
  answersGet("/api/roadmap", () => ({ ...aRoadmap([offline]), mayPlan: false }) as never);
  show(<Page />);
  expect(await screen.findByText("Offline mode")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Move|Drag|New plan item/ })).not.toBeInTheDocument();
});

test("a column that is not shown whole says how much is left", async () => {
  answersGet("/api/roadmap", () => ({ ...aRoadmap([offline]), left: { [offline.horizon]: 1041 } }) as never);
  show(<Page />);
  const column = await screen.findByRole("region", { name: "Now" });
  expect(within(column).getByText("1042")).toBeVisible();
  expect(within(column).getByText("1,041 more are not shown. The search in chat finds them.")).toBeVisible();
});
