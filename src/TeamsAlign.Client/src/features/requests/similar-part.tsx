import { Link } from "@fluentui/react-components";
import { Section } from "../../shared/section";
import type { RequestDetail } from "../../api/contract";
import { usePartStyles } from "./part.styles";

export function SimilarPart({ request, onShow }: { request: RequestDetail; onShow: (key: string) => void }) {
  const styles = usePartStyles();
  if (request.similar.length === 0) return <></>;
  return (
    <Section title="Similar requests">
      <ul className={styles.list}>
        {request.similar.map((similar) => (
          <li key={similar.key}>
            <Link as="button" className={styles.entry} onClick={() => onShow(similar.key)}>
              {similar.key} · <span dir="auto">{similar.title}</span>
            </Link>
            <div className={styles.quiet}>{similar.statusText}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
