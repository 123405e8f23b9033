import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { CurrencyRate } from "../../../api/contract";
import { priya } from "../../../testing/records";
import { answersGet, refuses, takes } from "../../../testing/server";
import { show } from "../../../testing/show";
import { RatesPart } from "./rates-part";

let rates: CurrencyRate[];

beforeEach(() => {
  rates = [
    { currency: "CHF", into: "EUR", deals: 2, warning: "2 deals in CHF are not summed: there is no rate for CHF." },
    { currency: "USD", into: "EUR", value: 0.92, day: "2026-11-01", deals: 7 },
  ];
  answersGet("/api/me", () => priya as never);
  answersGet("/api/rates", () => rates as never);
});

test("a currency without a rate says so, and gets one; what is refused stays with its field", async () => {
  const { user } = show(<RatesPart />);
  const list = within(await screen.findByRole("list", { name: "Rates of currencies" }));
  expect(list.getByText("1 USD = 0.92 EUR, from 1 Nov 2026")).toBeVisible();
  expect(list.getByText(/2 deals in CHF are not summed/)).toBeVisible();

  const opener = list.getByRole("button", { name: "New rate of CHF" });
  await user.click(opener);
  const form = within(screen.getByRole("form", { name: "Rate of CHF" }));
  refuses("post", "/api/rates", 400, "Write how many EUR one CHF is worth: a number above 0, such as 0.92.", "value");
  await user.type(form.getByLabelText(/What one unit is worth in EUR/), "0");
  await user.click(form.getByRole("button", { name: "Save rate" }));
  expect(await form.findByText("Write how many EUR one CHF is worth: a number above 0, such as 0.92.")).toBeVisible();

  takes("post", "/api/rates", (body) => {
    expect(body).toEqual({ currency: "CHF", value: 1.07 });
    rates = [{ currency: "CHF", into: "EUR", value: 1.07, day: "2026-11-23", deals: 2 }, ...rates.slice(1)];
    return {};
  });
  await user.clear(form.getByLabelText(/What one unit is worth in EUR/));
  await user.type(form.getByLabelText(/What one unit is worth in EUR/), "1.07");
  await user.click(form.getByRole("button", { name: "Save rate" }));
  expect(await screen.findByText("1 CHF = 1.07 EUR, from 23 Nov 2026")).toBeVisible();
  expect(await screen.findByText("The rate of CHF counts from now on.")).toBeVisible();
});
