import { Text } from "@fluentui/react-components";
import type { SearchResult } from "./search-answer";
import { useSearchDialogStyles } from "./search-dialog.styles";

interface SearchResultsProps {
  readonly results: readonly SearchResult[];
  readonly onPick: (result: SearchResult) => void;
}

export function SearchResults({ results, onPick }: SearchResultsProps) {
  const styles = useSearchDialogStyles();
  return results.length === 0 ? <Text role="status">Nothing found.</Text> : (
    <ul className={styles.results} aria-label="Results">
      {results.map((result, index) => (
        <li key={index}>
          <button type="button" className={styles.result} onClick={() => onPick(result)}>
            <Text weight="semibold" className={styles.line}>{result.title}</Text>
            {result.subtitle && <Text size={200} className={styles.line}>{result.subtitle}</Text>}
            {result.text && <Text size={200} className={styles.line}>{result.text}</Text>}
          </button>
        </li>
      ))}
    </ul>
  );
}
