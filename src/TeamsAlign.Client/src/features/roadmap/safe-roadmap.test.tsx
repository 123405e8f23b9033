import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { anItem, aRoadmap } from "../../testing/records";
import { answersGet, refuses } from "../../testing/server";
import { show } from "../../testing/show";
import { SafeRoadmap } from "./safe-roadmap";

const words = (text: string) => ({ level: "direction" as const, text: "For colleagues only.", words: text });

test("the shared screen shows what customers may read, in their words, and nothing else", async () => {
  answersGet(
    "/api/roadmap",
    () =>
      aRoadmap([
        anItem("RM-1", "Offline mode", { maySay: words("Work goes on without a network.") }),
        anItem("RM-2", "Secret engine", { maySay: { level: "nda", text: "Only customers under NDA may be told." } }),
        anItem("NEW-1", "My draft", { maySay: words("Not published."), draft: { isNew: true, horizon: "now", position: 1, what: "" } }),
      ]) as never,
  );
  show(<SafeRoadmap />);
  const now = await screen.findByRole("region", { name: "Now" });
  expect(within(now).getByText("Work goes on without a network.")).toBeVisible();
  expect(screen.queryByText(/Secret engine|My draft|For colleagues/)).not.toBeInTheDocument();
  expect(within(screen.getByRole("region", { name: "Later" })).getByText("Nothing to show here.")).toBeVisible();
});

test.each([
  ["empty", () => answersGet("/api/roadmap", () => aRoadmap([]) as never), "Nothing can be shown to customers yet"],
  ["forbidden", () => refuses("get", "/api/roadmap", 403, "Guests see nothing here."), "Guests see nothing here."],
  ["failed", () => refuses("get", "/api/roadmap", 503, "SharePoint is slow just now."), "SharePoint is slow just now."],
])("it says what it is when it is %s", async (_, arrange, sentence) => {
  arrange();
  show(<SafeRoadmap />);
  expect(await screen.findByText(sentence)).toBeVisible();
});
