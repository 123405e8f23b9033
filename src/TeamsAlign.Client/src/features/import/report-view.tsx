import { Subtitle2, Text } from "@fluentui/react-components";
import type { ImportReport } from "../../api/contract";
import { useImportStyles } from "./import.styles";

/** Enough to see a pattern; the count stands above. */
const mostShown = 200;

/** What trying a file came to. */
export function ReportView({ report }: { report: ImportReport }) {
  const styles = useImportStyles();
  return (
    <section className={styles.report} aria-label="Report" role="status">
      <Subtitle2 as="h2">{report.dryRun ? "What would happen" : "Nothing to import"}</Subtitle2>
      <ReportLines report={report} />
    </section>
  );
}

/** The figures, what was inferred, and each row that was not taken. */
export function ReportLines({ report }: { report: ImportReport }) {
  const styles = useImportStyles();
  const shown = report.refused.slice(0, mostShown);
  return (
    <>
      <Text>
        {report.rows} rows read, <strong>{report.taken}</strong> {report.dryRun ? "would be taken" : "taken"}, {report.unchanged} unchanged,{" "}
        {report.refusedCount} refused{report.dryRun ? "." : `; ${report.seconds.toLocaleString("en", { maximumFractionDigits: 1 })} seconds.`}
      </Text>
      {report.notes.length > 0 && (
        <ul>
          {report.notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <ol className={styles.refused} aria-label="Rows not taken">
          {shown.map((row) => (
            <li key={`${row.line} ${row.reason}`} dir="auto">
              Line {row.line}: {row.reason}
            </li>
          ))}
        </ol>
      )}
      {report.refusedCount > shown.length && <Text size={200}>The first {shown.length} are listed. Try the file again to see the next, once these are put right.</Text>}
    </>
  );
}
