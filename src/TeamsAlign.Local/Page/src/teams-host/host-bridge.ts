/** The arguments of the answer TeamsJS waits for; undefined where it waits for none. */
export type Answer = readonly unknown[] | undefined;

export type HostCall = (args: readonly unknown[]) => Answer | Promise<Answer>;

export type HostCalls = Readonly<Record<string, HostCall>>;

interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** TeamsJS' own code for "the host cannot do this". */
const notSupported = 100;
const internalError = 500;

/** The host's end of TeamsJS' message protocol for one frame: answers its calls, sends it events. */
export class HostBridge {
  readonly #frame: () => Window | null;
  readonly #origin: string;
  readonly #calls: HostCalls;

  constructor(frame: () => Window | null, origin: string, calls: HostCalls) {
    this.#frame = frame;
    this.#origin = origin;
    this.#calls = calls;
  }

  /** Takes every message of the window; those of other frames and other origins are not ours to answer. */
  readonly receive = (event: MessageEvent): void => {
    const frame = this.#frame();
    if (frame !== null && event.source === frame && event.origin === this.#origin && isRequest(event.data)) {
      void this.#answer(frame, event.data);
    }
  };

  emit(func: string, args: readonly unknown[]): void {
    this.#frame()?.postMessage({ func, args }, this.#origin);
  }

  async #answer(frame: Window, request: Request): Promise<void> {
    const args = await this.#call(request);
    if (args !== undefined) {
      frame.postMessage({ id: request.id, uuidAsString: request.uuidAsString, args }, this.#origin);
    }
  }

  async #call(request: Request): Promise<Answer> {
    const call = Object.hasOwn(this.#calls, request.func) ? this.#calls[request.func] : undefined;
    if (call === undefined) {
      return [{ errorCode: notSupported, message: `${request.func} is not part of local mode.` }];
    }
    try {
      return await call(request.args ?? []);
    } catch (error) {
      return [{ errorCode: internalError, message: error instanceof Error ? error.message : String(error) }];
    }
  }
}

function isRequest(data: unknown): data is Request {
  const request = data as Partial<Request> | null;
  return typeof request === "object" && request !== null && typeof request.id === "number" && typeof request.func === "string";
}
