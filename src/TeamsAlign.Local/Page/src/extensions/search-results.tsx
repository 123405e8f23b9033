import { Text } from "@fluentui/react-components";
import type { SearchAnswer, SearchResult } from "./search-answer";
import { useSearchDialogStyles } from "./search-dialog.styles";

interface SearchResultsProps {
  readonly pages: readonly SearchAnswer[];
  readonly onPick: (result: SearchResult) => void;
}

export function SearchResults({ pages, onPick }: SearchResultsProps) {
  const styles = useSearchDialogStyles();
  const said = pages.find((page) => page.kind === "message");
  const results = pages.flatMap((page) => (page.kind === "results" ? page.results : []));
  return (
    <>
      <div role="status">{said ? <Text>{said.text}</Text> : results.length === 0 && <Text>Nothing found.</Text>}</div>
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
    </>
  );
}
