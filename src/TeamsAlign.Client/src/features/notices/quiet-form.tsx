import { Button, Checkbox, Field, Input, Subtitle2, Text } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import type { Notices } from "../../api/contract";
import { useNoticesStyles } from "./notices.styles";
import { readQuiet, writeQuiet } from "./quiet";
import { useNoticesChange } from "./use-notices";

/** When the reader wants to be left alone. */
export function QuietForm({ notices }: { notices: Notices }) {
  const styles = useNoticesStyles();
  const [quiet, setQuiet] = useState(() => readQuiet(notices.quietHours));
  const save = useNoticesChange("Quiet hours saved.");
  const half = Boolean(quiet.from) !== Boolean(quiet.to);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (!half) save.mutate({ quietHours: writeQuiet(quiet) });
  }

  return (
    <section className={styles.part} aria-label="Quiet hours">
      <Subtitle2 as="h2">Quiet hours</Subtitle2>
      <Text>What comes in them waits until they are over. Times of {notices.timeZone}.</Text>
      <form className={styles.part} onSubmit={submit} noValidate>
        <div className={styles.row}>
          <Field label="From" validationMessage={half ? "Both times, or neither." : undefined}>
            <Input className={styles.time} type="time" value={quiet.from} onChange={(_, { value }) => setQuiet({ ...quiet, from: value })} />
          </Field>
          <Field label="Until">
            <Input className={styles.time} type="time" value={quiet.to} onChange={(_, { value }) => setQuiet({ ...quiet, to: value })} />
          </Field>
          <Checkbox label="Days off" checked={quiet.daysOff} onChange={(_, { checked }) => setQuiet({ ...quiet, daysOff: checked === true })} />
        </div>
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={save.isPending || half}>
            Save quiet hours
          </Button>
          {notices.quietHours !== notices.usualQuietHours && (
            <Button onClick={() => save.mutate({ quietHours: "" })}>As usual: {notices.usualQuietHours}</Button>
          )}
        </div>
      </form>
    </section>
  );
}
