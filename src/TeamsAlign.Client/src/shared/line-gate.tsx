import { useQuery } from "@tanstack/react-query";
import { Button, Spinner, Text, Title3 } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { ProductLine } from "../api/contract";
import { Problem } from "../lib/problem";
import { Answered } from "./answered";
import { useLineGateStyles } from "./line-gate.styles";
import { useApi, useSession } from "./session";
import { useMe } from "./use-me";

/** The product lines this person may choose from; none where there is only one for everybody. */
export function useProductLines() {
  const api = useApi();
  return useQuery({ queryKey: ["product-lines"], queryFn: ({ signal }) => api.get<ProductLine[]>("/api/product-lines", {}, signal) });
}

/** Lets a person with several product lines say which one they mean before anything is drawn. */
export function LineGate({ children }: { children: ReactNode }) {
  const me = useMe();
  const { line, chooseLine } = useSession();
  const problem = me.error instanceof Problem ? me.error.code : undefined;
  const lapsed = problem === "not-a-member" && line.key !== undefined && !line.fixed;

  useEffect(() => {
    // Somebody left the one they had chosen, or it is paused: their others are offered.
    if (lapsed) chooseLine(undefined);
  }, [lapsed, chooseLine]);

  if (lapsed) return <Spinner aria-label="Loading product lines" />;
  return problem === "which-product-line" ? <LineChoice onChoose={chooseLine} /> : children;
}

function LineChoice({ onChoose }: { onChoose: (key: string) => void }) {
  const styles = useLineGateStyles();
  const lines = useProductLines();
  return (
    <main className={styles.page}>
      <Title3 as="h1">Which product line?</Title3>
      <Text>You work with several. You can change it later at the top of the tab.</Text>
      <Answered query={lines} what="product lines">
        {(known) => (
          <ul className={styles.choices}>
            {known.map(({ key, name }) => (
              <li key={key}>
                <Button className={styles.choice} onClick={() => onChoose(key)}>
                  <span dir="auto">{name}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </main>
  );
}
