/** The local process refused or failed; the message is a sentence for the person. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function getJson<T>(path: string): Promise<T> {
  return read<T>(await fetch(path, { headers: { accept: "application/json" } }));
}

export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(path, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return read<T>(response);
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  if (!response.ok) {
    throw new ApiError(response.status, sentence(text) ?? `The local process answered ${response.status}.`);
  }
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function sentence(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as { detail?: string; title?: string; error?: { message?: string } };
    return body.detail ?? body.error?.message ?? body.title;
  } catch {
    return undefined;
  }
}
