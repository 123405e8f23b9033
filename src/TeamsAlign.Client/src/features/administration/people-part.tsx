import { SearchBox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonRow } from "../../api/contract";
import { Answered } from "../../shared/answered";
import { Trouble } from "../../shared/trouble";
import { useLater } from "../../shared/use-later";
import { useAdministrationStyles } from "./administration.styles";
import { PersonEntry } from "./person-entry";
import { useRoles } from "./use-administration";

/** Everybody the product line knows, with their roles. */
export function PeoplePart({ me }: { me: PersonRow }) {
  const styles = useAdministrationStyles();
  const [text, setText] = useState("");
  const q = useLater(text.trim());
  const roles = useRoles(q);

  return (
    <section className={styles.part} aria-label="People">
      <Text>Everybody of the organisation who opens TeamsAlign or writes to it appears here by themselves, and may ask for things.</Text>
      <Answered query={roles} what="people">
        {({ people, total, roles: choices }) => (
          <>
            <SearchBox
              className={styles.search}
              aria-label="Search people"
              placeholder="Name or mail address"
              maxLength={200}
              value={text}
              onChange={(_, { value }) => setText(value)}
            />
            <Text role="status" className={styles.quiet}>
              {total > people.length ? `The first ${people.length} of ${total}. Search to find others.` : total === 1 ? "1 person" : `${total} people`}
            </Text>
            {people.length === 0 ? (
              <Trouble title="Nobody of this name" sentence="Whoever is missing has not opened TeamsAlign yet. Ask them to open it once." />
            ) : (
              <ul className={styles.list} aria-label="People">
                {people.map((person) => (
                  <PersonEntry key={person.id} person={person} choices={choices} me={me} />
                ))}
              </ul>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
