import { MessageBar, MessageBarBody, Text, Title3 } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportKind } from "../../api/contract";
import { DropZone } from "./drop-zone";
import { ImportSteps } from "./import-steps";
import { useImportStyles } from "./import.styles";
import { ImportsUnderWay } from "./imports-under-way";
import { guessKind, readPreview, type Preview } from "./preview";

/** Drop a CSV, see ten rows, try it, import it; and see how far imports are, also after coming back. */
export function ImportPage({ onShowRequests }: { onShowRequests: () => void }) {
  const styles = useImportStyles();
  const [preview, setPreview] = useState<Preview>();
  const [kind, setKind] = useState<ImportKind>("requests");
  const [problem, setProblem] = useState<string>();

  async function take(file: File) {
    const read = await readPreview(file);
    setPreview(read);
    setProblem(read ? undefined : `${file.name} is not a CSV file with a row of column names. Nothing was sent.`);
    if (read) setKind(guessKind(read.columns));
  }

  return (
    <div className={styles.page}>
      <Title3 as="h1">Import</Title3>
      <Text>Requests, accounts, deals, products or rates of currencies from a CSV file. The same file twice changes nothing.</Text>
      <DropZone onFile={(file) => void take(file)} />
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {preview && (
        <ImportSteps
          key={`${kind} ${preview.file.name} ${preview.file.lastModified}`}
          preview={preview}
          kind={kind}
          onKind={setKind}
          onStarted={() => setPreview(undefined)}
        />
      )}
      <ImportsUnderWay onShowRequests={onShowRequests} />
    </div>
  );
}
