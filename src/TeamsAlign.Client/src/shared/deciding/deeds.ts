import type { Approval } from "../../api/contract";
import type { Deed } from "./use-approvals";
import type { MySeat } from "./use-my-seats";

/** What the server offers with an approval, in the order of its buttons. */
export const deeds = ["approve", "decline", "ask", "answer", "handOn", "restart", "withdraw"] as const;
export type DeedName = (typeof deeds)[number];

interface Words {
  /** On the button, and on the form's. */
  label: string;
  done: (after: Approval) => string;
  /** Above the field for words; without one the deed needs none. */
  field?: string;
  /** What the server calls that field where it refuses it. */
  refused?: string;
  missing?: string;
  hint?: string;
  /** Said before something is done that hurts. */
  warning?: string;
}

export const deedWords: Record<DeedName, Words> = {
  approve: {
    label: "Approve",
    done: (after) => `You approved ${after.key}. ${after.sentence}`,
    field: "Reason",
    refused: "why",
    hint: "Optional. It stays in the history.",
  },
  decline: {
    label: "Decline",
    done: (after) => `You declined ${after.key}. ${after.sentence}`,
    field: "Reason",
    refused: "why",
    missing: "Whoever asked needs a reason.",
    hint: "It is passed on to whoever asked.",
  },
  ask: {
    label: "Ask first",
    done: () => "Your question was sent.",
    field: "What do you want to know?",
    refused: "question",
    missing: "Write your question.",
    hint: "The time to decide stands still until it is answered.",
  },
  answer: { label: "Answer the question", done: () => "Your answer was sent.", field: "Your answer", refused: "answer", missing: "Write your answer." },
  handOn: { label: "Hand on", done: (after) => `Handed on. ${after.sentence}`, field: "Why", refused: "why", hint: "Optional." },
  restart: {
    label: "Begin anew",
    done: (after) => `It began anew as ${after.key}. ${after.sentence}`,
    warning: "It begins again at its first step, with the policy and the money as they are now. Answers given so far no longer count.",
  },
  withdraw: {
    label: "Withdraw",
    done: (after) => after.sentence,
    field: "Why",
    refused: "why",
    hint: "Optional.",
    warning: "Nobody is asked any more, and answers given so far no longer count. What it is about stays as it was and can be decided anew.",
  },
};

export const isVote = (deed: DeedName) => deed === "approve" || deed === "decline";

/** @param seat In which it counts. */
export const labelOf = (deed: DeedName, seat?: MySeat) => (isVote(deed) && seat && !seat.own ? `${deedWords[deed].label} for ${seat.name}` : deedWords[deed].label);

/** @param inTab Whether it takes a fresh sign-in. */
export function toSend(deed: Exclude<DeedName, "handOn">, text: string | undefined, seat: string | undefined, inTab: boolean): Deed {
  switch (deed) {
    case "approve":
    case "decline":
      return { to: "votes", body: { approves: deed === "approve", why: text, onBehalfOf: seat }, how: { signedInNow: inTab } };
    case "ask":
      return { to: "question", body: { text } };
    case "answer":
      return { to: "answer", body: { text } };
    case "withdraw":
      return { to: "withdrawal", body: { text } };
    case "restart":
      return { to: "restart" };
  }
}
