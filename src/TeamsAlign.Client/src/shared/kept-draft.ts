import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import type { DraftView } from "../api/contract";
import { useApi } from "./session";

export type DraftFields = Record<string, string>;

/** So long after the last letter it is sent to be kept. */
const pause = 500;

/** What was typed into a dialog and not sent: the server keeps it for this person while they type, and when the dialog is closed. */
export function useKeptDraft(form: string) {
  const api = useApi();
  const path = `/api/drafts/${form}`;
  const left = useQuery({ queryKey: ["draft", form], queryFn: ({ signal }) => api.get<DraftView>(path, {}, signal), gcTime: 0, retry: false });
  const waiting = useRef<{ fields: DraftFields; timer: number }>(undefined);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { fields, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = undefined;
    const empty = Object.values(fields).every((text) => text === "");
    // Without it the dialog works as well; nobody has to be told while they type.
    void (empty ? api.send("DELETE", path) : api.send("PUT", path, { fields })).catch(() => undefined);
  }, [api, path]);

  useEffect(() => flush, [flush]);

  const keep = useCallback(
    (fields: DraftFields) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { fields, timer: window.setTimeout(flush, pause) };
    },
    [flush],
  );

  const drop = useCallback(() => {
    keep({});
    flush();
  }, [keep, flush]);

  return { left: left.data, looking: left.isPending, keep, drop };
}
