import { Button, Subtitle2, Text } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import { Answered } from "../../shared/answered";
import { dateText } from "../../shared/dates";
import { Trouble } from "../../shared/trouble";
import { useNoticesStyles } from "./notices.styles";
import { useTryAgain, useUnreached } from "./use-notices";

/** For those who decide: whom the bot could not tell something, and what to do about it. */
export function UnreachedPart() {
  const styles = useNoticesStyles();
  const unreached = useUnreached();
  const again = useTryAgain();
  return (
    <section className={styles.part} aria-label="Not reached">
      <Subtitle2 as="h2">Not reached</Subtitle2>
      <Answered query={unreached} what="people who were not reached">
        {(people) =>
          people.length === 0 ? (
            <Trouble icon={<CheckmarkCircle24Regular />} title="Everybody was reached" sentence="Whoever could not be told something in the last 30 days would be listed here." />
          ) : (
            <ul className={styles.list} aria-label="Not reached">
              {people.map((one) => (
                <li key={one.person} className={styles.entry}>
                  <div className={styles.what}>
                    <Text weight="semibold">
                      <bdi>{one.name}</bdi>
                    </Text>
                    <Text>{one.reason}</Text>
                    {one.toDo && <Text>{one.toDo}</Text>}
                    <Text className={styles.quiet}>
                      {one.messages === 1 ? "1 message" : `${one.messages} messages`}, last on {dateText(one.since)}
                      {one.subject ? ` about ${one.subject}` : ""}
                    </Text>
                  </div>
                  {one.toDo && (
                    <Button aria-label={`Try again: ${one.name}`} disabledFocusable={again.isPending} onClick={() => again.mutate(one.person)}>
                      Try again
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
