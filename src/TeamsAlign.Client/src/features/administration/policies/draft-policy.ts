import type { ApproverBody, PolicyBody, PolicyStepBody } from "../../../api/contract";

/** A step as the form holds it: with an id of its own, so that moving it moves what was typed in it. */
export interface DraftStep extends PolicyStepBody {
  id: number;
  name: string;
  approvers: ApproverBody[];
  then: ApproverBody[];
}

/** A policy while it is made: amounts as typed, nothing absent. */
export interface DraftPolicy {
  name: string;
  kinds: string[];
  areas: string[];
  above: string;
  unknownMayBeAbove: boolean;
  inTabAbove: string;
  steps: DraftStep[];
  off: boolean;
}

export const newStep = (id: number): DraftStep => ({ id, name: "", approvers: [], rule: "any", quorum: 0, hours: 16, beside: false, then: [] });

export function draftOf(policy: PolicyBody): DraftPolicy {
  return {
    name: policy.name ?? "",
    kinds: policy.kinds ?? [],
    areas: policy.areas ?? [],
    above: policy.above == null ? "" : String(policy.above),
    unknownMayBeAbove: policy.unknownMayBeAbove,
    inTabAbove: policy.inTabAbove == null ? "" : String(policy.inTabAbove),
    steps: (policy.steps ?? []).map((step, id) => ({ ...newStep(id), ...step, name: step.name ?? "", approvers: step.approvers ?? [], then: step.then ?? [] })),
    off: policy.off,
  };
}

/** @param rowVersion Of the policy as it was when the form opened. */
export function bodyOf(draft: DraftPolicy, rowVersion?: string | null): PolicyBody {
  return {
    ...draft,
    name: draft.name.trim(),
    above: amountOf(draft.above),
    inTabAbove: amountOf(draft.inTabAbove),
    // The first has none before it, also where it was moved there.
    steps: draft.steps.map(({ name, approvers, rule, quorum, hours, beside, then }, place) => ({ name, approvers, rule, quorum, hours, beside: place > 0 && beside, then })),
    rowVersion,
  };
}

/** What is wrong with a typed amount; the server never gets to see it. */
export const amountProblem = (typed: string) => (Number.isNaN(amountOf(typed)) ? "Write the amount as a number, such as 100000." : undefined);

/** Empty: no limit. Separators between thousands may stay. */
function amountOf(typed: string) {
  const plain = typed.replace(/[\s,']/g, "");
  return plain === "" ? null : /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

/** Moves one entry, without changing the list that was given. */
export function moved<T>(list: T[], from: number, to: number) {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
