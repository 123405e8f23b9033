/** What the server's API answers and takes. Optional members may be absent or null. */

export type Maybe<T> = T | null | undefined;

export interface Figure {
  known: number;
  estimated: number;
  unknown: number;
  currency: string;
  deals: number;
  /** Only the text speaks then; the sums are 0. */
  banded: boolean;
  text: string;
}

/** Absent wherever the viewer may not see amounts. */
export interface Money {
  newBusiness: Figure;
  expansion: Figure;
  renewal: Figure;
  weighted: Figure;
  blocked: Figure;
  lost: Figure;
  stale: number;
  /** "72 % of this is Contoso", where one account makes up more than half. */
  share?: Maybe<string>;
  text: string;
  why: string[];
}

export interface ProductValue {
  score?: Maybe<number>;
  unscored: boolean;
  reach?: Maybe<number>;
  impact?: Maybe<number>;
  confidence?: Maybe<number>;
  effort?: Maybe<number>;
  effortBy?: Maybe<string>;
  effortAt?: Maybe<string>;
  stale: boolean;
  text: string;
  why: string;
}

export interface PersonRef {
  id: string;
  name: string;
}

export interface Me {
  person: PersonRef & { roles: string[]; scope?: Maybe<string> };
  workspace: { name: string; currency: string; timeZone: string; answerWithinDays: number };
  may: {
    decide: boolean;
    plan: boolean;
    score: boolean;
    publish: boolean;
    runMeeting: boolean;
    administer: boolean;
  };
  version: string;
}

export type RequestStatus =
  | "new"
  | "inTriage"
  | "approved"
  | "notNow"
  | "declined"
  | "alreadyThere"
  | "sameAs"
  | "notForUs"
  | "planned"
  | "inProgress"
  | "shipped";

export interface RequestRow {
  key: string;
  title: string;
  status: RequestStatus;
  statusText: string;
  kind?: Maybe<string>;
  area?: Maybe<string>;
  askedBy: PersonRef;
  askedAt: string;
  answerDue?: Maybe<string>;
  overdue: boolean;
  accounts: number;
  accountNames?: Maybe<string[]>;
  money?: Maybe<Money>;
  value: ProductValue;
  planItems: string[];
}

export interface RequestList {
  items: RequestRow[];
  counts: Partial<Record<RequestStatus, number>>;
  answeredInTime?: Maybe<{ percent: number; of: number }>;
}

export interface Answer {
  answer: string;
  label: string;
  needs?: Maybe<"reason" | "until" | "request">;
  primary: boolean;
}

export interface DealRef {
  key: string;
  name: string;
  product?: Maybe<string>;
  stage: string;
  open?: Maybe<boolean>;
  amountText?: Maybe<string>;
  closes?: Maybe<string>;
}

export interface Demand {
  key: string;
  account?: Maybe<{ key: string; name: string }>;
  deal?: Maybe<DealRef>;
  weight: string;
  weightText: string;
  quote?: Maybe<string>;
  addedBy: string;
  addedAt: string;
  confirmedBy?: Maybe<string>;
  confirmedAt?: Maybe<string>;
}

export interface SimilarRequest {
  key: string;
  title: string;
  statusText: string;
}

export interface HistoryEntry {
  at: string;
  by: string;
  what: string;
  why?: Maybe<string>;
  surface: string;
}

export interface RequestDetail extends RequestRow {
  problem: string;
  wantedOutcome?: Maybe<string>;
  source?: Maybe<{ text: string; link?: Maybe<string> }>;
  demands: Demand[];
  similar: SimilarRequest[];
  answer?: Maybe<{
    status: string;
    by?: Maybe<string>;
    at?: Maybe<string>;
    reason?: Maybe<string>;
    until?: Maybe<string>;
    wording?: Maybe<string>;
  }>;
  sameAs?: Maybe<string>;
  history: HistoryEntry[];
  answers: Answer[];
  mayNot?: Maybe<string>;
  rowVersion: string;
}

export interface AskBody {
  need: string;
  account?: string;
  accountName?: string;
  deal?: string;
  title?: string;
}

export interface Asked {
  key: string;
  answerDue?: Maybe<string>;
  answeredBy: string[];
  sentence: string;
}

export interface AccountRow {
  key: string;
  name: string;
  region?: Maybe<string>;
  owner?: Maybe<string>;
}

export interface Brief {
  account: { key: string; name: string };
  lines: { heading: string; text: string; links: string[] }[];
}

export interface PersonRow extends PersonRef {
  roles: string[];
}

export type Horizon = "now" | "next" | "later";
export type PlanStatus = "proposed" | "planned" | "inProgress" | "atRisk" | "shipped" | "dropped";

export interface PlanWindow {
  earliest: string;
  latest: string;
}

export interface PlanItemRow {
  key: string;
  title: string;
  summary?: Maybe<string>;
  area?: Maybe<string>;
  horizon: Horizon;
  position: number;
  window?: Maybe<PlanWindow>;
  status: PlanStatus;
  statusText: string;
  confidence?: Maybe<number>;
  owner?: Maybe<PersonRef>;
  requests: { key: string; title: string }[];
  money?: Maybe<Money>;
  value?: Maybe<ProductValue>;
  maySay: { level: "window" | "direction" | "nda" | "nothing"; text: string };
  draft?: Maybe<{
    isNew: boolean;
    horizon: Horizon;
    position: number;
    status?: Maybe<PlanStatus>;
    window?: Maybe<PlanWindow>;
    title?: Maybe<string>;
  }>;
}

export interface Roadmap {
  items: PlanItemRow[];
  draft?: Maybe<{ changes: { key: string; what: string }[]; affectedCount: number; baseVersion: string }>;
  mayPlan: boolean;
}

export interface PlanItemDetail extends PlanItemRow {
  reasonWithoutDemand?: Maybe<string>;
  wording?: Maybe<string>;
  /** Absent where the viewer may not see names. */
  accounts?: Maybe<{ key: string; name: string }[]>;
  history: HistoryEntry[];
  rowVersion: string;
  moves: { to: PlanStatus; label: string }[];
}

export interface PlanMove {
  key: string;
  horizon: Horizon;
  position?: number;
  earliest?: string;
  latest?: string;
  status?: PlanStatus;
  confidence?: number;
}

export interface NewPlanItem {
  title: string;
  summary?: string;
  horizon: Horizon;
  requests: string[];
  reason?: string;
}

export interface Affected {
  requests: number;
  accounts: { name: string }[];
  people: { name: string }[];
  money?: Maybe<Money>;
  lines: string[];
}

export interface Published extends Roadmap {
  published: number;
  sentence: string;
}

export type AgendaOutcome = "queued" | "discussing" | "decided" | "noted" | "carriedOver";

export interface AgendaItem {
  id: string;
  link: string;
  title: string;
  detail?: Maybe<string>;
  outcome: AgendaOutcome;
  outcomeText?: Maybe<string>;
  note?: Maybe<string>;
  carriedOver?: Maybe<boolean>;
  request?: Maybe<{
    rowVersion: string;
    answers: Answer[];
    money?: Maybe<Money>;
    value?: Maybe<Pick<ProductValue, "score" | "unscored" | "text" | "why">>;
    mayNot?: Maybe<string>;
  }>;
}

export interface AgendaAction {
  id: number;
  what: string;
  who?: Maybe<PersonRef>;
  due?: Maybe<string>;
  state: string;
}

export interface Agenda {
  key?: Maybe<string>;
  state: "draft" | "running" | "closed";
  title: string;
  since?: Maybe<string>;
  groups: { id: "decide" | "changed" | "promised"; title: string; items: AgendaItem[] }[];
  actions: AgendaAction[];
  summary?: Maybe<string>;
  mayRun: boolean;
  previous?: Maybe<{ key: string; closedAt?: Maybe<string> }>;
}

export type ImportKind = "requests" | "accounts" | "deals" | "products";

export interface ImportReport {
  kind: ImportKind;
  rows: number;
  taken: number;
  unchanged: number;
  refused: { line: number; reason: string }[];
  notes: string[];
  graphCalls: number;
  seconds: number;
  dryRun: boolean;
}

export interface ImportProgress {
  kind: ImportKind;
  done: number;
  rows: number;
}
