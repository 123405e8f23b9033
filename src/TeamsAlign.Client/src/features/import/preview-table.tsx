import { useImportStyles } from "./import.styles";
import type { Preview } from "./preview";

export function PreviewTable({ preview }: { preview: Preview }) {
  const styles = useImportStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={`First rows of ${preview.file.name}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {preview.columns.map((column, place) => (
              <th key={`${place} ${column}`} scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, line) => (
            <tr key={line}>
              {preview.columns.map((column, place) => (
                <td key={`${place} ${column}`} dir="auto">
                  {row[place] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
