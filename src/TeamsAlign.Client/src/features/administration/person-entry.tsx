import { Badge, Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { PersonRow, RoleRow } from "../../api/contract";
import { useAdministrationStyles } from "./administration.styles";
import { salesManager } from "./losing";
import { RolesForm } from "./roles-form";

interface PersonEntryProps {
  person: RoleRow;
  choices: string[];
  me: PersonRow;
}

/** One person; the form to change their roles unfolds below. */
export function PersonEntry({ person, choices, me }: PersonEntryProps) {
  const styles = useAdministrationStyles();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const scope = person.scope ?? (person.roles.includes(salesManager) ? "all regions" : undefined);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <div className={styles.who}>
          <Text weight="semibold">
            <bdi>{person.name}</bdi>
            {person.id === me.id && " (you)"}
          </Text>
          <Text>
            {person.roles.join(", ")}
            {scope && (
              <>
                {" · "}
                <bdi>{scope}</bdi>
              </>
            )}
          </Text>
          {person.mail && <Text className={styles.quiet}>{person.mail}</Text>}
        </div>
        {person.removed && (
          <Badge appearance="outline" color="danger">
            No access
          </Badge>
        )}
        <Button ref={opener} aria-label={`Change roles of ${person.name}`} aria-expanded={open} onClick={() => setOpen(!open)}>
          Change roles
        </Button>
      </div>
      {open && <RolesForm person={person} choices={choices} me={me} onDone={close} />}
    </li>
  );
}
