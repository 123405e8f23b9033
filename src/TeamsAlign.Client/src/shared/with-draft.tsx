import { Link, Spinner, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { momentText } from "./dates";
import { useKeptDraft, type DraftFields } from "./kept-draft";

export interface Draft {
  /** What was left; empty where nothing was. */
  left: DraftFields;
  /** That it was left, with the way to start over. */
  note: ReactNode;
  keep: (fields: DraftFields) => void;
  drop: () => void;
}

/** A form that begins with what the same person left in it. Starting over draws it anew. */
export function WithDraft({ form, children }: { form: string; children: (draft: Draft) => ReactNode }) {
  const { left, looking, keep, drop } = useKeptDraft(form);
  const [over, setOver] = useState(false);
  if (looking) return <Spinner size="small" label="One moment" />;
  const begun = !over && left?.fields && left.at;
  const note = begun && (
    <Text>
      You began this on {momentText(begun)} and did not send it. Here it is again.{" "}
      <Link
        as="button"
        type="button"
        inline
        onClick={() => {
          drop();
          setOver(true);
        }}
      >
        Start over
      </Link>
    </Text>
  );
  return <Again key={over ? "over" : "left"}>{children({ left: begun ? (left.fields ?? {}) : {}, note, keep, drop })}</Again>;
}

const Again = ({ children }: { children: ReactNode }) => children;
