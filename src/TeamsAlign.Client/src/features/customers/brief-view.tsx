import { Link, Subtitle1, Text } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import type { Brief } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { useApi } from "../../shared/session";
import { useBriefStyles } from "./brief.styles";

export function BriefView({ account, onShowRecord }: { account: string; onShowRecord: (key: string) => void }) {
  const styles = useBriefStyles();
  const api = useApi();
  const brief = useQuery({
    queryKey: ["accounts", account, "brief"],
    queryFn: ({ signal }) => api.get<Brief>(`/api/accounts/${encodeURIComponent(account)}/brief`, {}, signal),
  });
  return (
    <Answered query={brief} what="brief">
      {({ account: { name }, lines }) => (
        <section className={styles.brief} aria-label={`Brief of ${name}`}>
          <Subtitle1 as="h2" dir="auto">
            {name}
          </Subtitle1>
          {lines.length === 0 && <Text>Nothing was asked or planned for this customer yet.</Text>}
          <dl className={styles.lines}>
            {lines.map((line, place) => (
              <div key={`${place} ${line.heading}`}>
                <dt className={styles.heading}>{line.heading}</dt>
                <dd className={styles.text}>
                  <span dir="auto">{line.text}</span>{" "}
                  {line.links.map((link) => (
                    <Link key={link} as="button" className={styles.link} onClick={() => onShowRecord(link)}>
                      {link}
                    </Link>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Answered>
  );
}
