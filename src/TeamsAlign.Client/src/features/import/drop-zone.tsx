import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { useImportStyles } from "./import.styles";

/** A file by drop or by button. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const styles = useImportStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }

  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ArrowUpload24Regular aria-hidden />
      <Text>Drop a CSV file here, or</Text>
      <Button onClick={() => input.current?.click()}>Choose a file</Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".csv,text/csv"
        aria-label="CSV file"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
        }}
      />
    </div>
  );
}
