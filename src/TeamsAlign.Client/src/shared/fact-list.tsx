import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isWebLink } from "./web-link";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** Name and value; without a value it is left out. */
export type Fact = [name: string, value: ReactNode];

/** What is known of a record, in its pane. */
export function FactList({ facts }: { facts: Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && [
            <dt key={name}>{name}</dt>,
            <dd key={`${name} value`} dir="auto">
              {value}
            </dd>,
          ],
      )}
    </dl>
  );
}

/** Where something was said, as a fact: a link where it is one of the web. */
export function sourceFact(source: { text?: string | null; link?: string | null } | null | undefined): ReactNode {
  return (
    source &&
    (isWebLink(source.link) ? (
      <Link href={source.link} target="_blank" rel="noopener noreferrer">
        {source.text ?? source.link}
      </Link>
    ) : (
      source.text
    ))
  );
}
