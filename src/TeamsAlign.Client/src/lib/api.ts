import { Problem, problemFrom } from "./problem";

export type QueryValues = Record<string, string | readonly string[] | null | undefined>;

/** The server's API: one token per call from the host, answers revalidated by their ETag. */
export interface Api {
  get<T>(path: string, query?: QueryValues, signal?: AbortSignal): Promise<T>;
  /** A file to keep, as it is. */
  getFile(path: string, query?: QueryValues): Promise<Blob>;
  send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown, how?: SendOptions): Promise<T>;
  /** A file as it is, byte for byte. */
  sendFile<T>(path: string, query: QueryValues, file: Blob): Promise<T>;
  /** A version of the workspace is known to exist: no later answer may be older, whichever process gives it. */
  sawVersion(version: string): void;
}

export interface SendOptions {
  /** With a token of a fresh sign-in. */
  signedInNow?: boolean;
}

interface Kept {
  etag: string;
  body: unknown;
}

const unreachable = "TeamsAlign can't be reached. Check your connection; nothing was changed.";

const nameless = "TeamsAlign could not learn who you are; nothing was changed. Reload the tab to sign in again.";

const versionHeader = "workspace-version";

/** @param productLine Key of the one the page shows; without it the server takes the person's only one, or says what there is to choose. */
export function createApi(getToken: (fresh?: boolean) => Promise<string>, call: typeof fetch = (...args) => fetch(...args), productLine?: string): Api {
  const kept = new Map<string, Kept>();
  let seen = "";

  function sawVersion(version: string | null) {
    if (version && isNewer(version, seen)) seen = version;
  }

  async function request(path: string, init: RequestInit, headers: Record<string, string> = {}, how: SendOptions = {}) {
    const token = await getToken(how.signedInNow).catch(() => {
      throw new Problem(0, navigator.onLine ? nameless : unreachable);
    });
    try {
      const known: Record<string, string> = seen ? { [versionHeader]: seen } : {};
      if (productLine) known["product-line"] = productLine;
      const response = await call(path, { ...init, headers: { ...headers, ...known, accept: "application/json", authorization: `Bearer ${token}` } });
      sawVersion(response.headers.get(versionHeader));
      return response;
    } catch (failure) {
      if (init.signal?.aborted) throw failure;
      throw new Problem(0, unreachable);
    }
  }

  async function changed<T>(response: Response): Promise<T> {
    if (!response.ok) throw await problemFrom(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  }

  return {
    sawVersion,

    async get<T>(path: string, query?: QueryValues, signal?: AbortSignal) {
      const address = withQuery(path, query);
      const before = kept.get(address);
      // The browser's own cache would hide the 304 from us and keep answers of the person before.
      const response = await request(address, { signal, cache: "no-store" }, before && { "if-none-match": before.etag });
      if (response.status === 304 && before) return before.body as T;
      if (!response.ok) throw await problemFrom(response);
      const body = (await response.json()) as T;
      const etag = response.headers.get("etag");
      if (etag) kept.set(address, { etag, body });
      return body;
    },

    async getFile(path: string, query?: QueryValues) {
      const response = await request(withQuery(path, query), { cache: "no-store" });
      if (!response.ok) throw await problemFrom(response);
      return response.blob();
    },

    async send<T>(method: string, path: string, body?: unknown, how?: SendOptions) {
      if (body === undefined) return changed<T>(await request(path, { method }, {}, how));
      return changed<T>(await request(path, { method, body: JSON.stringify(body) }, { "content-type": "application/json" }, how));
    },

    async sendFile<T>(path: string, query: QueryValues, file: Blob) {
      const address = withQuery(path, query);
      return changed<T>(await request(address, { method: "POST", body: file }, { "content-type": "text/csv" }));
    },
  };
}

/** Versions are epoch-sequence, both growing. */
function isNewer(version: string, than: string) {
  const [epoch = 0, sequence = 0] = version.split("-").map(Number);
  const [oldEpoch = 0, oldSequence = 0] = than.split("-").map(Number);
  return epoch > oldEpoch || (epoch === oldEpoch && sequence > oldSequence);
}

function withQuery(path: string, query: QueryValues = {}) {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one) values.append(name, one);
  const text = values.toString();
  return text ? `${path}?${text}` : path;
}
