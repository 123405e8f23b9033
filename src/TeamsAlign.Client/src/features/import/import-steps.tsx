import { Button, Dropdown, Field, Input, MessageBar, MessageBarBody, Option, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportKind } from "../../api/contract";
import { sentenceOf } from "../../shared/notify";
import { useImportStyles } from "./import.styles";
import { PreviewTable } from "./preview-table";
import type { Preview } from "./preview";
import { ReportView } from "./report-view";
import { useStart, useTry } from "./use-import";

interface ImportStepsProps {
  preview: Preview;
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  /** The server has it: how far it is stands elsewhere on the page. */
  onStarted: () => void;
}

const kinds: Record<ImportKind, string> = { requests: "Requests", accounts: "Accounts", deals: "Deals", products: "Products", rates: "Rates of currencies" };

/** What it is, how it looks, what would happen, and only then: do it. */
export function ImportSteps({ preview, kind, onKind, onStarted }: ImportStepsProps) {
  const styles = useImportStyles();
  const [map, setMap] = useState("");
  const trial = useTry(kind, preview.file, map);
  const start = useStart(kind, preview.file, map);
  const pending = trial.isPending || start.isPending;
  const taken = trial.data?.taken ?? 0;
  const failure = start.error ?? trial.error;

  return (
    <>
      <div className={styles.row}>
        <Field label="These are">
          <Dropdown value={kinds[kind]} selectedOptions={[kind]} onOptionSelect={(_, { optionValue }) => onKind(optionValue as ImportKind)}>
            {(Object.keys(kinds) as ImportKind[]).map((one) => (
              <Option key={one} value={one}>
                {kinds[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field className={styles.wide} label="Columns with other names" hint="Optional, ours = theirs: title=Summary, account=Customer">
          <Input
            value={map}
            onChange={(_, { value }) => {
              setMap(value);
              trial.reset();
              start.reset();
            }}
          />
        </Field>
      </div>
      <PreviewTable preview={preview} />
      <div className={styles.row}>
        <Button
          appearance={taken > 0 ? "secondary" : "primary"}
          disabledFocusable={pending}
          onClick={() => {
            start.reset();
            trial.mutate();
          }}
        >
          Try it without importing
        </Button>
        {taken > 0 && !trial.isPending && (
          <Button
            appearance="primary"
            disabledFocusable={pending}
            onClick={() => start.mutate(undefined, { onSuccess: (answer) => ("report" in answer ? onStarted() : undefined) })}
          >
            {taken === 1 ? "Import 1 row" : `Import ${taken} rows`}
          </Button>
        )}
      </div>
      {pending && (
        <Field validationMessage={start.isPending ? "Sending the file…" : "Reading the file…"} validationState="none">
          <ProgressBar />
        </Field>
      )}
      {failure && !pending && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentenceOf(failure)}</MessageBarBody>
        </MessageBar>
      )}
      {trial.data && !pending && <ReportView report={start.data && !("report" in start.data) ? start.data : trial.data} />}
    </>
  );
}
