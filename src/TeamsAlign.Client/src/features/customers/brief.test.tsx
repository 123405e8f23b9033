import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { answersGet, refuses } from "../../testing/server";
import { show } from "../../testing/show";
import { BriefPage } from "./brief-page";

function Page() {
  const [shown, setShown] = useState<string>();
  return <BriefPage shown={shown} onShow={setShown} onShowRecord={vi.fn()} />;
}

test("customers are there to choose from, and one leads back to all", async () => {
  answersGet("/api/accounts", () => [{ key: "AC-1", name: "Contoso", region: "EMEA", owner: "Sam Seller" }]);
  answersGet("/api/accounts/AC-1/brief", () => ({ account: { key: "AC-1", name: "Contoso" }, lines: [{ heading: "Waits", text: "Offline mode", links: ["REQ-1"] }] }));
  const { user } = show(<Page />);
  await user.click(await screen.findByRole("button", { name: "Contoso" }));
  expect(await screen.findByRole("region", { name: "Brief of Contoso" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "All customers" }));
  expect(await screen.findByRole("list", { name: "Customers" })).toBeVisible();
});

test.each([
  ["empty", () => answersGet("/api/accounts", () => []), "No customers yet"],
  ["forbidden", () => refuses("get", "/api/accounts", 403, "Guests see nothing here."), "Guests see nothing here."],
])("the customers say what they are when they are %s", async (_, arrange, sentence) => {
  arrange();
  show(<Page />);
  expect(await screen.findByText(sentence)).toBeVisible();
});
