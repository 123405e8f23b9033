import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { AskBody } from "../../api/contract";
import { aRequest, detailOf } from "../../testing/records";
import { answersGet, refuses, takes } from "../../testing/server";
import { show } from "../../testing/show";
import { AskDialog } from "./ask-dialog";

function open() {
  answersGet("/api/accounts", () => [{ key: "AC-1", name: "Contoso" }]);
  answersGet("/api/accounts/AC-1/deals", () => []);
  answersGet("/api/similar", () => [{ key: "REQ-7", title: "Work without network", statusText: "New" }]);
  const onShow = vi.fn();
  return { onShow, ...show(<AskDialog open onClose={vi.fn()} onShow={onShow} />) };
}

test("two fields send a request, and the confirmation says who answers by when", async () => {
  let sent: AskBody | undefined;
  const { user, onShow } = open();
  takes<AskBody>(
    "post",
    "/api/requests",
    (body) => {
      sent = body;
      return { key: "REQ-9", answeredBy: ["Priya Patel"], sentence: "REQ-9 is in. Priya Patel answers by 30 Nov." };
    },
    201,
  );
  await user.type(await screen.findByLabelText(/What they need/), "Offline mode");
  await user.type(screen.getByLabelText(/For whom/), "Contoso");
  await screen.findByText("This customer has no open deal.");
  await user.click(screen.getByRole("button", { name: "Send request" }));

  expect(await screen.findByText("REQ-9 is in. Priya Patel answers by 30 Nov.")).toBeVisible();
  expect(sent).toEqual({ need: "Offline mode", account: "AC-1" });
  expect(onShow).toHaveBeenCalledWith("REQ-9");
});

test("what was typed is there again when the dialog is opened again, until it is started over or sent", async () => {
  let kept: Record<string, string> | undefined;
  answersGet("/api/drafts/ask", () => (kept ? { fields: kept, at: "2026-11-26T09:00:00Z" } : {}));
  takes<{ fields: Record<string, string> }>("put", "/api/drafts/ask", ({ fields }) => ((kept = fields), null));
  takes("delete", "/api/drafts/ask", () => ((kept = undefined), null));
  const { user, unmount } = open();
  await user.type(await screen.findByLabelText(/What they need/), "Offline mode");
  await user.type(screen.getByLabelText(/For whom/), "Tailspin");
  unmount();
  await vi.waitFor(() => expect(kept).toEqual({ need: "Offline mode", account: "", accountName: "Tailspin", deal: "" }));

  const again = open();
  expect(await screen.findByText(/You began this on 26 Nov/)).toBeVisible();
  expect(screen.getByLabelText(/What they need/)).toHaveValue("Offline mode");
  expect(screen.getByLabelText(/For whom/)).toHaveValue("Tailspin");
  await again.user.click(screen.getByRole("button", { name: "Start over" }));
  expect(screen.getByLabelText(/What they need/)).toHaveValue("");
  expect(screen.queryByText(/You began this on/)).not.toBeInTheDocument();
  await vi.waitFor(() => expect(kept).toBeUndefined());

  takes<AskBody>("post", "/api/requests", () => ({ key: "REQ-9", answeredBy: [], sentence: "REQ-9 is in." }), 201);
  await again.user.type(screen.getByLabelText(/What they need/), "Offline");
  await again.user.type(screen.getByLabelText(/For whom/), "Tailspin");
  await vi.waitFor(() => expect(kept?.need).toBe("Offline"));
  await again.user.click(screen.getByRole("button", { name: "Send request" }));
  expect(await screen.findByText("REQ-9 is in.")).toBeVisible();
  await vi.waitFor(() => expect(kept).toBeUndefined());
});

test("missing and overlong fields are marked and nothing is sent", async () => {
  const { user } = open();
  await user.click(await screen.findByRole("button", { name: "Send request" }));
  expect(await screen.findByText("Say what they need.")).toBeVisible();
  expect(screen.getByText("Name the customer.")).toBeVisible();

  await user.click(screen.getByLabelText(/What they need/));
  await user.paste("x".repeat(4_010));
  expect(await screen.findByText("That is 10 characters too long; 4000 fit.")).toBeVisible();
  expect(screen.getByLabelText(/What they need/)).toHaveValue("x".repeat(4_010));
});

test("a similar request takes the customer with one tap", async () => {
  let added: AskBody | undefined;
  const { user, onShow } = open();
  takes<AskBody>("post", "/api/requests/REQ-7/demand", (body) => {
    added = body;
    return detailOf(aRequest("REQ-7", "Work without network")) as never;
  });
  await user.type(await screen.findByLabelText(/For whom/), "Tailspin");
  await user.type(screen.getByLabelText(/What they need/), "Work offline");
  await user.click(await screen.findByRole("button", { name: "Mine too: REQ-7" }));
  expect(await screen.findByText("Your customer now counts for REQ-7.")).toBeVisible();
  expect(added).toEqual({ accountName: "Tailspin" });
  expect(onShow).toHaveBeenCalledWith("REQ-7");
});

test("a field the server refuses is marked with its sentence", async () => {
  const { user } = open();
  refuses("post", "/api/requests", 400, "A need is said in words.", "need");
  await user.type(await screen.findByLabelText(/What they need/), "!!!");
  await user.type(screen.getByLabelText(/For whom/), "Tailspin");
  await user.click(screen.getByRole("button", { name: "Send request" }));
  expect(await screen.findByText("A need is said in words.")).toBeVisible();
});
