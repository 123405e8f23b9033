import { Avatar, Text, mergeClasses } from "@fluentui/react-components";
import type { Meeting } from "../api/types";
import { useParticipantsStyles } from "./participants.styles";

/** Everybody invited; who is in the meeting stands out. */
export function Participants({ meeting }: { readonly meeting: Meeting }) {
  const styles = useParticipantsStyles();
  return (
    <ul className={styles.people} aria-label="Participants">
      {meeting.participants.map((person) => (
        <li key={person.id} className={mergeClasses(styles.person, person.inMeeting && styles.present)}>
          <Avatar name={person.name} color="colorful" size={48} aria-hidden />
          <Text size={200} weight="semibold">{person.name}</Text>
          <Text size={100}>{person.inMeeting ? "In the meeting" : person.role}</Text>
        </li>
      ))}
    </ul>
  );
}
