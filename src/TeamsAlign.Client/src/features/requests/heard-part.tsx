import { Link } from "@fluentui/react-components";
import type { RequestDetail } from "../../api/contract";
import { momentText } from "../../shared/dates";
import { Section } from "../../shared/section";
import { usePartStyles } from "./part.styles";

/** What it came from, or what counts for it, of what was heard in the market. */
export function HeardPart({ request, onShowSignal }: { request: RequestDetail; onShowSignal: (key: string) => void }) {
  const styles = usePartStyles();
  if (request.heard.length === 0) return <></>;
  return (
    <Section title="Heard in the market">
      <ul className={styles.list}>
        {request.heard.map((signal) => (
          <li key={signal.key}>
            <Link as="button" className={styles.entry} onClick={() => onShowSignal(signal.key)}>
              {signal.key} · <span dir="auto">{signal.text}</span>
            </Link>
            <div className={styles.quiet}>
              {signal.by}, {momentText(signal.at)}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
