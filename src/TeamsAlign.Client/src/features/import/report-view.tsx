import { Subtitle2, Text } from "@fluentui/react-components";
import type { ImportReport } from "../../api/contract";
import { useImportStyles } from "./import.styles";

/** Enough to see a pattern; the count stands above. */
const mostShown = 200;

export function ReportView({ report }: { report: ImportReport }) {
  const styles = useImportStyles();
  const seconds = report.seconds.toLocaleString("en", { maximumFractionDigits: 1 });
  return (
    <section className={styles.report} aria-label="Report" role="status">
      <Subtitle2 as="h2">{report.dryRun ? "What would happen" : "Imported"}</Subtitle2>
      <Text>
        {report.rows} rows read, <strong>{report.taken}</strong> {report.dryRun ? "would be taken" : "taken"}, {report.unchanged} unchanged,{" "}
        {report.refused.length} refused.
      </Text>
      {!report.dryRun && (
        <Text size={200}>
          {seconds} seconds, {report.graphCalls} calls to SharePoint.
        </Text>
      )}
      {report.notes.length > 0 && (
        <ul>
          {report.notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
      {report.refused.length > 0 && (
        <ol className={styles.refused} aria-label="Rows not taken">
          {report.refused.slice(0, mostShown).map((row) => (
            <li key={`${row.line} ${row.reason}`} dir="auto">
              Line {row.line}: {row.reason}
            </li>
          ))}
        </ol>
      )}
      {report.refused.length > mostShown && <Text size={200}>The first {mostShown} are listed.</Text>}
    </section>
  );
}
