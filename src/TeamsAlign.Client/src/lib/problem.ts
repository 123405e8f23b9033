/** A refusal or fault as the server words it (RFC 9457); `message` is the sentence to show. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    sentence: string,
    readonly code?: string,
    readonly field?: string,
  ) {
    super(sentence);
  }

  /** The product line is still being read; the sentence says how far it is. */
  get loading() {
    return this.status === 503 && this.code === "loading";
  }

  get forbidden() {
    return this.status === 401 || this.status === 403;
  }
}

const withoutWords: Record<number, string> = {
  401: "TeamsAlign could not confirm who you are. Reload the tab to sign in again.",
  403: "You may not see this. Ask an administrator of the product line.",
  404: "This is not here, or no longer.",
  409: "Somebody changed this in the meantime. Look again and repeat.",
  413: "That is too much at once.",
  429: "Too many changes at once. Wait a moment and try again.",
};

/** Reads an answer that is not 2xx; copes with bodies that are no problem document (proxies, HTML pages). */
export async function problemFrom(response: Response): Promise<Problem> {
  const fallback = withoutWords[response.status] ?? `TeamsAlign could not do that just now (${response.status}).`;
  if (!(response.headers.get("content-type") ?? "").includes("json")) return new Problem(response.status, fallback);
  const body = (await response.json().catch(() => ({}))) as Partial<Record<"detail" | "title" | "code" | "field", string>>;
  return new Problem(response.status, body.detail ?? body.title ?? fallback, body.code, body.field);
}
