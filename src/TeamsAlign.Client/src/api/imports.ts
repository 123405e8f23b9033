/** What import and brief answer; part of the server's description once it has them. */

export interface Brief {
  account: { key: string; name: string };
  lines: { heading: string; text: string; links: string[] }[];
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
