import { Text } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import type { UseQueryResult } from "@tanstack/react-query";
import type { BrokenRow } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { Trouble } from "../../shared/trouble";
import { useAdministrationStyles } from "./administration.styles";

/** Rows that somebody edited so that they break a rule; until they are repaired, what was there before counts. */
export function BrokenRows({ query }: { query: UseQueryResult<BrokenRow[]> }) {
  const styles = useAdministrationStyles();
  return (
    <section className={styles.part} aria-label="Broken rows">
      <Answered query={query} what="broken rows">
        {(rows) =>
          rows.length === 0 ? (
            <Trouble icon={<CheckmarkCircle24Regular />} title="All rows can be read." sentence="A row edited in SharePoint so that it breaks a rule would be listed here." />
          ) : (
            <>
              <Text>Until a row is repaired, TeamsAlign goes on with what was there before.</Text>
              <ul className={styles.list} aria-label="Broken rows">
                {rows.map((row) => (
                  <li key={row.id} className={styles.entry}>
                    <Text weight="semibold">{`${row.list}: ${row.key ?? `row ${row.itemId}`}`}</Text>
                    <Text dir="auto">{row.sentence}</Text>
                    <Text>{row.todo}</Text>
                    {row.editedBy && (
                      <Text className={styles.quiet}>
                        Edited last by <bdi>{row.editedBy}</bdi>
                      </Text>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </section>
  );
}
