import { Dropdown, Field, Input, Option, Text } from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useNotify, useNotifyProblem } from "../../shared/notify";
import { useApi } from "../../shared/session";
import type { Horizon, RequestDetail, Roadmap } from "../../api/contract";
import { FormButtons } from "../../shared/form-buttons";
import { usePartStyles } from "./part.styles";

interface PlaceFormProps {
  request: RequestDetail;
  onShowPlanItem: (key: string) => void;
  onDone: () => void;
}

const horizons: [Horizon, string][] = [
  ["now", "Now"],
  ["next", "Next"],
  ["later", "Later"],
];
const newItem = "";

/** Onto an item that is there, or onto a new one; either way it joins the private draft. */
export function PlaceForm({ request, onShowPlanItem, onDone }: PlaceFormProps) {
  const styles = usePartStyles();
  const api = useApi();
  const queries = useQueryClient();
  const notify = useNotify();
  const notifyProblem = useNotifyProblem();
  const roadmap = useQuery({ queryKey: ["roadmap"], queryFn: ({ signal }) => api.get<Roadmap>("/api/roadmap", {}, signal) });
  const [item, setItem] = useState(newItem);
  const [title, setTitle] = useState(request.title);
  const [horizon, setHorizon] = useState<Horizon>("next");
  const open = (roadmap.data?.items ?? []).filter((one) => one.status !== "shipped" && one.status !== "dropped");
  const place = useMutation({
    mutationFn: () =>
      api.send<{ item: string }>(
        "POST",
        `/api/requests/${encodeURIComponent(request.key)}/placement`,
        item === newItem ? { title: title.trim(), horizon } : { item },
      ),
    onSuccess(placed) {
      notify("Placed in your draft. Nobody else sees it until you publish.");
      onDone();
      onShowPlanItem(placed.item);
    },
    onError: notifyProblem,
    onSettled: () => queries.invalidateQueries(),
  });

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (item !== newItem || title.trim() !== "") place.mutate();
  }

  return (
    <form className={styles.stack} onSubmit={submit} aria-label="Place on the roadmap">
      <Field label="Plan item">
        <Dropdown
          value={item === newItem ? "A new item" : `${item} · ${open.find((one) => one.key === item)?.title ?? ""}`}
          selectedOptions={[item]}
          onOptionSelect={(_, { optionValue }) => setItem(optionValue ?? newItem)}
        >
          <Option value={newItem}>A new item</Option>
          {open.map((one) => (
            <Option key={one.key} value={one.key} text={`${one.key} ${one.title}`}>
              {`${one.key} · ${one.title}`}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {item === newItem && (
        <>
          <Field label="Title" required validationMessage={title.trim() === "" ? "A plan item needs a title." : undefined}>
            <Input dir="auto" maxLength={200} value={title} onChange={(_, { value }) => setTitle(value)} />
          </Field>
          <Field label="Horizon">
            <Dropdown
              value={horizons.find(([value]) => value === horizon)?.[1] ?? ""}
              selectedOptions={[horizon]}
              onOptionSelect={(_, { optionValue }) => setHorizon(optionValue as Horizon)}
            >
              {horizons.map(([value, label]) => (
                <Option key={value} value={value}>
                  {label}
                </Option>
              ))}
            </Dropdown>
          </Field>
        </>
      )}
      <Text className={styles.quiet}>It joins your private draft of the roadmap and is published with the rest.</Text>
      <FormButtons submit="Place" busy={place.isPending} onCancel={onDone} />
    </form>
  );
}
