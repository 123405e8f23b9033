import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    "& h2, & h3": { margin: 0 },
  },
});

interface SectionProps {
  title: string;
  /** One below the heading the part stands under; a detail pane's unless said otherwise. */
  level?: "h2" | "h3";
  beside?: ReactNode;
  children: ReactNode;
}

/** One titled part of a page. */
export function Section({ title, level = "h3", beside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as={level} id={id}>
          {title}
        </Subtitle2>
        {beside}
      </div>
      {children}
    </section>
  );
}
