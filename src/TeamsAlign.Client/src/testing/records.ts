import type { Agenda, Answer, Approval, Figure, Me, Money, PlanItemRow, ProductValue, RequestDetail, RequestRow, Roadmap, SignalDetail, SignalRow } from "../api/contract";

export const priya: Me = {
  person: { id: "p1", name: "Priya Patel", roles: ["productManager"] },
  workspace: { name: "Contoso Mobile", currency: "EUR", timeZone: "Europe/Berlin", answerWithinDays: 5 },
  may: { decide: true, plan: true, word: true, score: true, publish: true, runMeeting: true, administer: false },
  version: "1-1",
};

const figure = (text: string, known: number): Figure => ({
  known,
  estimated: 0,
  unknown: 0,
  currency: "EUR",
  deals: known > 0 ? 1 : 0,
  banded: false,
  text,
});

export const money = (known: number): Money => ({
  newBusiness: figure(`€${known}k known`, known),
  expansion: figure("", 0),
  renewal: figure("", 0),
  weighted: figure("", 0),
  blocked: figure("", 0),
  lost: figure("", 0),
  stale: 0,
  notes: [],
  text: `€${known}k known`,
  why: ["Each open deal counts once."],
});

export const unscored: ProductValue = { unscored: true, countedReach: 1, stale: false, text: "Unscored", why: "" };

export const answers: Answer[] = [
  { answer: "approve", label: "Approve", needs: null, primary: true },
  { answer: "notNow", label: "Not now", needs: "until", primary: true },
  { answer: "decline", label: "Decline", needs: "reason", primary: true },
  { answer: "sameAs", label: "Same as another", needs: "request", primary: false },
];

export const aRequest = (key: string, title: string, more: Partial<RequestRow> = {}): RequestRow => ({
  key,
  title,
  status: "new",
  statusText: "New",
  askedBy: { id: "p2", name: "Sam Seller" },
  askedAt: "2026-11-19T10:00:00Z",
  answerDue: "2026-11-26",
  overdue: false,
  accounts: 1,
  accountNames: ["Contoso"],
  value: unscored,
  planItems: [],
  ...more,
});

export const detailOf = (row: RequestRow, more: Partial<RequestDetail> = {}): RequestDetail => ({
  ...row,
  problem: `${row.title}, please.`,
  demands: [],
  similar: [],
  heard: [],
  history: [],
  answers,
  rowVersion: "v1",
  ...more,
});

export const aSignal = (key: string, text: string, more: Partial<SignalRow> = {}): SignalRow => ({
  key,
  text,
  kind: "quote",
  kindText: "Customer quote",
  status: "unread",
  statusText: "Unread",
  account: { key: "AC-1", name: "Contoso" },
  heardBy: "Sam Seller",
  heardAt: "2026-11-19T10:00:00Z",
  ...more,
});

export const signalDetailOf = (signal: SignalRow, more: Partial<SignalDetail> = {}): SignalDetail => ({
  signal,
  hasAccount: true,
  similar: [],
  moves: ["makeRequest", "addDemand", "setAside"],
  history: [],
  rowVersion: "v1",
  ...more,
});

export const anItem = (key: string, title: string, more: Partial<PlanItemRow> = {}): PlanItemRow => ({
  key,
  title,
  horizon: "now",
  position: 1,
  status: "planned",
  statusText: "Planned",
  requests: [],
  maySay: { level: "direction", text: "We are working on it; no date" },
  ...more,
});

export const aRoadmap = (items: PlanItemRow[], changes: { key: string; what: string }[] = []): Roadmap => ({
  items,
  draft: changes.length > 0 ? { changes, affectedCount: changes.length, baseVersion: "1-1" } : null,
  mayPlan: true,
  left: {},
});

export const anAgenda = (more: Partial<Agenda> = {}): Agenda => ({
  key: null,
  state: "draft",
  title: "Product–sales weekly",
  since: "2026-11-16T10:00:00Z",
  groups: [
    {
      id: "decide",
      title: "To decide",
      items: [
        { id: "1", link: "REQ-1", title: "Offline mode", detail: "Contoso", outcome: "queued", carriedOver: false, request: { rowVersion: "v1", answers, value: unscored } },
      ],
    },
    { id: "changed", title: "Changed since last time", items: [] },
    { id: "promised", title: "Promised to customers", items: [] },
  ],
  actions: [],
  mayRun: true,
  ...more,
});

/** Product has approved, sales is asked; Priya may do nothing about it unless the story says so. */
export const anApproval = (key: string, title: string, more: Partial<Approval> = {}): Approval => ({
  key,
  decides: "REQ-1",
  title,
  policy: "Big things",
  state: "running",
  sentence: "It waits for Sofia Marino.",
  waitsForMe: false,
  due: "2026-11-30T16:00:00Z",
  money: "€120k known",
  moneyMoved: false,
  inTab: false,
  startedBy: "Tomas Berg",
  startedAt: "2026-11-24T10:00:00Z",
  steps: [
    {
      number: 1,
      name: "Product",
      state: "approved",
      line: "approved",
      unassigned: false,
      missing: [],
      votes: [{ by: "Tomas Berg", approves: true, at: "2026-11-24T10:00:00Z", why: "Fits the plan." }],
    },
    {
      number: 2,
      name: "Sales",
      state: "open",
      line: "waits for Sofia Marino, by Mon 30 Nov, 17:00",
      due: "2026-11-30T16:00:00Z",
      unassigned: false,
      missing: [{ id: "sofia", name: "Sofia Marino" }],
      votes: [],
    },
  ],
  may: [],
  rowVersion: "v1",
  ...more,
});

/** The same where it waits for Priya. */
export const myApproval = (key: string, title: string, more: Partial<Approval> = {}): Approval => {
  const approval = anApproval(key, title, { sentence: "It waits for Priya Patel.", waitsForMe: true, may: ["approve", "decline", "ask", "handOn"], ...more });
  return { ...approval, steps: approval.steps.map((step) => (step.state === "open" ? { ...step, line: "waits for Priya Patel", missing: more.steps ? step.missing : [{ id: "p1", name: "Priya Patel" }] } : step)) };
};
