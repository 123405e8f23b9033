import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../testing/show";
import { CopyLink } from "./copy-link";

test("the short link of a record is copied, and that is said", async () => {
  const { user } = show(<CopyLink to="REQ-12" />);
  await user.click(screen.getByRole("button", { name: "Copy link to REQ-12" }));
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/r/REQ-12`);
  expect(await screen.findByText("Link to REQ-12 copied.")).toBeVisible();
});

test("where there are several product lines it says which", async () => {
  const { user } = show(<CopyLink to="RM-7" />, { key: "meeting-rooms", fixed: false });
  await user.click(screen.getByRole("button", { name: "Copy link to RM-7" }));
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/r/meeting-rooms/RM-7`);
});

test("a link that the host lets nobody copy is shown", async () => {
  const { user } = show(<CopyLink to="REQ-12" />);
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  await user.click(screen.getByRole("button", { name: "Copy link to REQ-12" }));
  expect(await screen.findByText(`Copy this by hand: ${window.location.origin}/r/REQ-12`)).toBeVisible();
});
