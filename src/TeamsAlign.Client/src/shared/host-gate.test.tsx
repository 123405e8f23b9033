import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { connectToHost } from "../lib/teams-host";
import { HostGate } from "./host-gate";

test("a plain browser gets a way into Teams instead of waiting", async () => {
  render(<HostGate connecting={connectToHost()}>never drawn</HostGate>);
  expect(await screen.findByRole("link", { name: "Open in Teams" })).toBeVisible();
  expect(screen.queryByText("never drawn")).not.toBeInTheDocument();
});

test("a frame whose host stays silent gets it within two seconds", async () => {
  render(<HostGate connecting={new Promise(() => undefined)}>never drawn</HostGate>);
  expect(await screen.findByRole("link", { name: "Open in Teams" }, { timeout: 2_000 })).toBeVisible();
});
