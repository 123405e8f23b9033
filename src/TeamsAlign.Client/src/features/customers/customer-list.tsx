import { Link, Text } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { AccountRow } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { useApi } from "../../shared/session";
import { Trouble } from "../../shared/trouble";
import { useBriefStyles } from "./brief.styles";

/** The first customers by name, for whoever has none in mind yet. */
export function CustomerList({ onShow }: { onShow: (key: string) => void }) {
  const styles = useBriefStyles();
  const api = useApi();
  const accounts = useQuery({ queryKey: ["accounts", ""], queryFn: ({ signal }) => api.get<AccountRow[]>("/api/accounts", { q: "" }, signal) });
  return (
    <Answered query={accounts} what="customers">
      {(known) =>
        known.length === 0 ? (
          <Trouble title="No customers yet" sentence="They come with an import, or with the first request that names one." />
        ) : (
          <ul className={styles.customers} aria-label="Customers">
            {known.map(({ key, name, region, owner }) => (
              <li key={key} className={styles.customer}>
                <Link as="button" dir="auto" className={styles.link} onClick={() => onShow(key)}>
                  {name}
                </Link>
                <Text block className={styles.heading}>
                  {[key, region, owner].filter(Boolean).join(" · ")}
                </Text>
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
