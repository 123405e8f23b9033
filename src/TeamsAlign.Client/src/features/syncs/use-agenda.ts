import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Agenda } from "../../api/contract";
import type { Api } from "../../lib/api";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi, useSession } from "../../shared/session";

/** The meeting this panel stands beside; outside of a meeting the chat names it. */
export function useAgendaPlace() {
  const { host } = useSession();
  return { chat: host.chatId, meeting: host.meetingId };
}

export function useAgenda() {
  const api = useApi();
  const place = useAgendaPlace();
  return useQuery({
    queryKey: ["agenda", place],
    queryFn: ({ signal }) => api.get<Agenda>("/api/syncs/current", place, signal),
  });
}

/** One change of the meeting; every such call answers with the whole agenda. */
export function useAgendaChange<Change = void>(
  send: (api: Api, change: Change) => Promise<Agenda>,
  said?: (agenda: Agenda) => string,
) {
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const place = useAgendaPlace();
  return useMutation({
    mutationFn: (change: Change) => send(api, change),
    onSuccess(agenda) {
      queries.setQueryData(["agenda", place], agenda);
      if (said) notify(said(agenda));
    },
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });
}

export const syncPath = (key: string) => `/api/syncs/${encodeURIComponent(key)}`;
