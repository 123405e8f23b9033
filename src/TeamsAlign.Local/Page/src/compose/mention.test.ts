import { expect, test } from "vitest";
import { completeMention, mentions, offersMention, withoutMention } from "./mention";

test.each([["@", true], ["hello @Te", true], ["@TeamsAlign", false], ["mail@te", false], ["@Priya", false]])(
  "%j offers the bot: %s", (text, offered) => expect(offersMention(text, text.length, "TeamsAlign")).toBe(offered));

test("completes the begun mention where it stands", () =>
  expect(completeMention("please @te approvals", 10, "TeamsAlign")).toBe("please @TeamsAlign approvals"));

test("the mention travels beside the text", () => {
  expect(mentions("@teamsalign approvals", "TeamsAlign")).toBe(true);
  expect(withoutMention("@TeamsAlign approvals", "TeamsAlign")).toBe("approvals");
});
