import { Button, Dropdown, Field, Input, MessageBar, MessageBarBody, Option, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportKind } from "../../api/contract";
import { sentenceOf } from "../../shared/notify";
import { useImportStyles } from "./import.styles";
import { PreviewTable } from "./preview-table";
import type { Preview } from "./preview";
import { ReportView } from "./report-view";
import { useImport } from "./use-import";

interface ImportStepsProps {
  preview: Preview;
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  onShowRequests: () => void;
}

const kinds: Record<ImportKind, string> = { requests: "Requests", accounts: "Accounts", deals: "Deals", products: "Products" };

/** What it is, how it looks, what would happen, and only then: do it. */
export function ImportSteps({ preview, kind, onKind, onShowRequests }: ImportStepsProps) {
  const styles = useImportStyles();
  const [map, setMap] = useState("");
  const run = useImport(kind, preview.file, map);
  const report = run.data;
  const tried = report !== undefined && !run.isPending;

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
              run.reset();
            }}
          />
        </Field>
      </div>
      <PreviewTable preview={preview} />
      <div className={styles.row}>
        <Button appearance={tried ? "secondary" : "primary"} disabledFocusable={run.isPending} onClick={() => run.mutate(true)}>
          Try it without importing
        </Button>
        {tried && report.dryRun && report.taken > 0 && (
          <Button appearance="primary" onClick={() => run.mutate(false)}>
            {report.taken === 1 ? "Import 1 row" : `Import ${report.taken} rows`}
          </Button>
        )}
        {tried && !report.dryRun && kind === "requests" && <Button onClick={onShowRequests}>Show requests</Button>}
      </div>
      {run.isPending && (
        <Field validationMessage={run.variables ? "Reading the file…" : "Importing…"} validationState="none">
          <ProgressBar />
        </Field>
      )}
      {run.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentenceOf(run.error)}</MessageBarBody>
        </MessageBar>
      )}
      {tried && <ReportView report={report} />}
    </>
  );
}
