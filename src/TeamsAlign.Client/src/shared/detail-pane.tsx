import { Button } from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { useDetailPaneStyles } from "./detail-pane.styles";

interface DetailPaneProps {
  /** The readable key of what is shown; a change of it moves the focus to the new heading. */
  shown: string;
  title: string;
  above?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The pane beside a list; on a narrow screen it takes the list's place. */
export function DetailPane({ shown, title, above, onClose, children }: DetailPaneProps) {
  const styles = useDetailPaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => heading.current?.focus(), [shown]);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    <section className={styles.pane} aria-labelledby={id} onKeyDown={closeOnEscape}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <div className={styles.above}>{above}</div>
          <h2 id={id} ref={heading} tabIndex={-1} dir="auto" className={styles.title}>
            {title}
          </h2>
        </div>
        <Button appearance="subtle" icon={<Dismiss24Regular />} aria-label="Close details" onClick={onClose} />
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
