import { Button, Text } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { SimilarRequest } from "../../api/contract";
import { useApi } from "../../shared/session";
import { useLater } from "../../shared/use-later";
import { usePartStyles } from "./part.styles";

interface AlreadyAskedProps {
  text: string;
  nameless: boolean;
  pending: boolean;
  onMineToo: (key: string) => void;
}

/** Fewer letters than this are like everything. */
const enough = 8;

/** What others asked in similar words, so that one tap replaces a duplicate. */
export function AlreadyAsked({ text, nameless, pending, onMineToo }: AlreadyAskedProps) {
  const styles = usePartStyles();
  const api = useApi();
  const words = useLater(text.trim(), 400);
  const similar = useQuery({
    queryKey: ["similar", words],
    // An address has a limit; the first words say what it is about.
    queryFn: ({ signal }) => api.get<SimilarRequest[]>("/api/similar", { text: words.slice(0, 500) }, signal),
    enabled: words.length >= enough,
    placeholderData: keepPreviousData,
  });
  const found = words.length >= enough ? (similar.data ?? []) : [];

  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <>
          <Text weight="semibold" block>
            Is it one of these?
          </Text>
          {nameless && <Text className={styles.quiet}>Name the customer, then one tap adds them.</Text>}
          <ul className={styles.list}>
            {found.map((one) => (
              <li key={one.key} className={styles.row}>
                <Text className={styles.entry} style={{ flex: 1 }}>
                  {one.key} · <span dir="auto">{one.title}</span> · {one.statusText}
                </Text>
                <Button size="small" disabledFocusable={pending} aria-label={`Mine too: ${one.key}`} onClick={() => onMineToo(one.key)}>
                  Mine too
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
