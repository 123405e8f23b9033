import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { dateText } from "../../shared/dates";
import { Section } from "../../shared/section";
import { useMe } from "../../shared/use-me";
import { Why } from "../../shared/why";
import type { RequestDetail } from "../../api/contract";
import { usePartStyles } from "./part.styles";
import { ScoreForm } from "./score-form";

/** Product value stands beside the money and is never added to it. */
export function ScorePart({ request }: { request: RequestDetail }) {
  const styles = usePartStyles();
  const me = useMe();
  const [editing, setEditing] = useState(false);
  const { value } = request;
  const mayScore = me.data?.may.score ?? false;
  return (
    <Section
      title="Product value"
      beside={
        mayScore &&
        !editing && (
          <Button size="small" onClick={() => setEditing(true)}>
            {value.unscored ? "Score" : "Change score"}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        <Text weight="semibold">
          {value.text}
          {value.stale ? " (older than six months)" : ""}
        </Text>
        {value.effortBy && (
          <span className={styles.quiet}>
            Effort said by {value.effortBy}
            {value.effortAt ? `, ${dateText(value.effortAt)}` : ""}
          </span>
        )}
        {value.why && <Why lines={[value.why]} label="How this is scored" />}
        {editing && <ScoreForm request={request} onDone={() => setEditing(false)} />}
      </div>
    </Section>
  );
}
