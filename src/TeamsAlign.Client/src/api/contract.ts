import type { components } from "./schema";

/** What the server's API answers and takes, by the names the client uses. The shapes are the server's own description. */
type Schemas = { [Name in keyof components["schemas"]]: Told<components["schemas"][Name]> };

/** Whatever may be null may also be missing: a client that copes with both survives a leaner server. */
type Told<T> = T extends (infer One)[]
  ? Told<One>[]
  : T extends object
    ? { [K in keyof T as null extends T[K] ? never : K]: Told<T[K]> } & { [K in keyof T as null extends T[K] ? K : never]?: Told<T[K]> }
    : T;

/** Details hold all of their row; the description of an inheriting record forgets which of those are always there. */
type Detailed<Row, Detail> = Row & Omit<Detail, keyof Row>;

export type Figure = Schemas["Figure"];
export type Money = Schemas["MoneyView"];
export type ProductValue = Schemas["ValueView"];
export type Me = Schemas["MeView"];
export type ProductLine = Schemas["ProductLineView"];

export type RequestStatus = Schemas["RequestStatus"];
export type RequestRow = Schemas["RequestRow"];
export type RequestList = Schemas["RequestTable"];
export type RequestDetail = Detailed<RequestRow, Schemas["RequestDetail"]>;
export type Answer = Schemas["OfferedAnswer"];
export type Demand = Schemas["DemandView"];
export type Informed = Schemas["InformedView"];
export type SimilarRequest = Schemas["SimilarView"];
export type AskBody = Schemas["AskBody"];
export type Asked = Schemas["AskedView"];
export type DemandBody = Schemas["DemandBody"];
export type ScoreBody = Schemas["ScoreBody"];
export type Placed = Schemas["PlacedView"];

export type SignalKind = Schemas["SignalKind"];
export type SignalMove = Schemas["SignalMove"];
export type SignalRow = Schemas["SignalRow"];
export type SignalList = Schemas["SignalTable"];
export type SignalDetail = Schemas["SignalDetail"];
export type DraftView = Schemas["DraftView"];
export type HeardBody = Schemas["HeardBody"];
export type Heard = Schemas["HeardView"];
export type TriageBody = Schemas["TriageBody"];

export type AccountRow = Schemas["AccountView"];
export type DealRow = Schemas["DealView"];
export type CurrencyRate = Schemas["RateView"];
export type RateBody = Schemas["RateBody"];
export type PersonRow = Schemas["PersonView"];
export type Roles = Schemas["RolesView"];
export type RoleRow = Schemas["RoleRow"];
export type RolesBody = Schemas["RolesBody"];
export type Setting = Schemas["SettingView"];
export type BrokenRow = Schemas["BrokenRowView"];

export type Notices = Schemas["NoticesView"];
export type NoticeKind = Schemas["NoticeKindView"];
export type NoticesBody = Schemas["NoticesBody"];
export type Unreached = Schemas["UnreachedView"];

export type Horizon = Schemas["Horizon"];
export type PlanStatus = Schemas["PlanStatus"];
export type PlanItemRow = Schemas["PlanItemRow"];
export type PlanItemDetail = Detailed<PlanItemRow, Schemas["PlanItemDetail"]>;
export type Roadmap = Schemas["RoadmapView"];
export type Draft = Schemas["DraftSummary"];
export type PlanMove = Schemas["MoveBody"];
export type NewPlanItem = Schemas["NewItemBody"];
export type Affected = Schemas["AffectedView"];
export type Published = Schemas["PublishedView"];

export type Approval = Schemas["ApprovalView"];
export type ApprovalState = Schemas["ApprovalState"];
export type ApprovalStep = Schemas["StepView"];
export type Seat = Schemas["SeatView"];
export type VoteBody = Schemas["VoteBody"];
export type HandOnBody = Schemas["HandOnBody"];
export type Delegation = Schemas["DelegationView"];
export type DelegationBody = Schemas["DelegationBody"];
export type Policies = Schemas["PoliciesView"];
export type PolicyRow = Schemas["PolicyView"];
export type PolicyBody = Schemas["PolicyBody"];
export type PolicyStepBody = Schemas["PolicyStepBody"];
export type ApproverBody = Schemas["ApproverBody"];
export type PolicyPreview = Schemas["PolicyPreview"];

export type Agenda = Schemas["AgendaView"];
export type AgendaItem = Schemas["AgendaItemView"];
export type AgendaAnswer = Schemas["AgendaAnswer"];
export type AgendaOutcome = Schemas["AgendaOutcome"];
export type AgendaAction = Schemas["ActionView"];

/** History reads the same on requests and plan items. */
export type HistoryEntry = Schemas["HistoryView"] | Schemas["PlanHistoryEntry"];

export type Brief = Schemas["AccountBrief"];
export type ImportReport = Schemas["ImportReport"];
export type Import = Schemas["ImportView"];
/** The description knows the kind as any text of the path; the server refuses others. */
export type ImportKind = "requests" | "accounts" | "deals" | "products" | "rates";
