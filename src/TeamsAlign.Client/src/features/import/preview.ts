import Papa from "papaparse";
import type { ImportKind } from "../../api/contract";

export interface Preview {
  file: File;
  columns: string[];
  rows: string[][];
}

export const previewRows = 10;

/** The head of a CSV file as people will check it; the server reads the whole file by its own rules. */
export async function readPreview(file: File): Promise<Preview | undefined> {
  const text = await file.text();
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { preview: previewRows + 1, skipEmptyLines: "greedy" });
  const [columns, ...rows] = parsed.data;
  // A spreadsheet saved under the name of a CSV starts with bytes that are no text.
  if (!columns || columns.length < 2 || text.includes("\u0000")) return undefined;
  return { file, columns: columns.map((column) => column.trim()), rows };
}

const tells: [ImportKind, RegExp][] = [
  ["rates", /^(exchange_?|conversion_?)?rate$/i],
  ["deals", /opportunity|deal|stage|close_?value/i],
  ["products", /sales_?price|list_?price|series/i],
  ["requests", /title|summary|outcome|request/i],
  ["accounts", /account|customer|sector|revenue|domain/i],
];

/** A first guess by the column names; people can choose another. */
export function guessKind(columns: string[]): ImportKind {
  return tells.find(([, names]) => columns.some((column) => names.test(column)))?.[0] ?? "requests";
}
