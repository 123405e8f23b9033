import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  lines: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** How a figure came about, folded until somebody doubts it. */
export function Why({ lines, label = "How this is counted" }: { lines: string[]; label?: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return <></>;
  return (
    <div>
      <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Link>
      {open && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
