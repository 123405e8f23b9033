import { Text, Title3 } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { useMe } from "../../shared/use-me";
import { KindField } from "./kind-field";
import { useNoticesStyles } from "./notices.styles";
import { QuietForm } from "./quiet-form";
import { UnreachedPart } from "./unreached-part";
import { useNotices } from "./use-notices";

/** What the reader is told in chat, and when; for those who decide, who could not be told something. */
export function NoticesPage() {
  const styles = useNoticesStyles();
  const notices = useNotices();
  const me = useMe();
  return (
    <div className={styles.page}>
      <Title3 as="h1">Notices</Title3>
      <Answered query={notices} what="notices">
        {(known) => (
          <>
            <section className={styles.part} aria-label="What you are told">
              <Text>
                The digest comes at {known.digestAt} on working days, when there is something in it. Each choice counts at once.
              </Text>
              <ul className={styles.list} aria-label="What you are told">
                {known.kinds.map((kind) => (
                  <li key={kind.kind} className={styles.entry}>
                    <KindField kind={kind} />
                  </li>
                ))}
              </ul>
            </section>
            <QuietForm key={known.quietHours} notices={known} />
          </>
        )}
      </Answered>
      {(me.data?.may.decide || me.data?.may.administer) && <UnreachedPart />}
    </div>
  );
}
