import { useQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { server } from "../testing/server";
import { show } from "../testing/show";
import { Answered } from "./answered";
import { createQueries } from "./queries";
import { useApi } from "./session";

function Names() {
  const api = useApi();
  const { retry } = createQueries().getDefaultOptions().queries ?? {};
  const query = useQuery({ queryKey: ["names"], queryFn: () => api.get<string[]>("/api/names"), retry, retryDelay: 50 });
  return (
    <Answered query={query} what="names">
      {(names) => <p>{names.join(", ")}</p>}
    </Answered>
  );
}

test("while the product line is loaded the view says how far it is, and shows its data as soon as it is there", async () => {
  let isLoaded = false;
  server.use(
    http.get("*/api/names", () =>
      isLoaded
        ? HttpResponse.json(["Ada", "Grace"])
        : HttpResponse.json({ detail: "The product line is being loaded: 12,000 of about 30,000 rows.", code: "loading" }, { status: 503, headers: { "content-type": "application/problem+json" } }),
    ),
  );
  show(<Names />);
  expect(await screen.findByText(/12,000 of about 30,000 rows/)).toBeVisible();
  isLoaded = true;
  expect(await screen.findByText("Ada, Grace")).toBeVisible();
  expect(screen.queryByText(/being loaded/)).toBeNull();
});
