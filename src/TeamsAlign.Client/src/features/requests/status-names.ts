import type { RequestStatus } from "../../api/contract";

/** In the order of a request's life. */
export const statusNames: Record<RequestStatus, string> = {
  new: "New",
  inTriage: "In triage",
  approved: "Approved",
  planned: "Planned",
  inProgress: "In progress",
  shipped: "Shipped",
  notNow: "Not now",
  declined: "Declined",
  alreadyThere: "Already there",
  sameAs: "Same as another",
  notForUs: "Not for us",
};
