import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { sentenceOf } from "../../shared/notify";
import { ImportEntry } from "./import-entry";
import { useImportStyles } from "./import.styles";
import { useImports } from "./use-import";

/** What the server works on and has worked on. Nothing where nobody has imported yet. */
export function ImportsUnderWay({ onShowRequests }: { onShowRequests: () => void }) {
  const styles = useImportStyles();
  const imports = useImports();
  if (imports.isError)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentenceOf(imports.error)}</MessageBarBody>
      </MessageBar>
    );
  if (!imports.data?.length) return null;
  return (
    <section className={styles.imports} aria-label="Imports">
      <Subtitle2 as="h2">Imports</Subtitle2>
      {imports.data.map((one) => (
        <ImportEntry key={one.key} entry={one} onShowRequests={onShowRequests} />
      ))}
    </section>
  );
}
