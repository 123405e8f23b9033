import { Link, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTypedTextStyles } from "./typed-text.styles";

/** Longer texts start folded. */
const foldFrom = 600;

/** Words a person typed: shown as they are, in their own direction, never as markup. */
export function TypedText({ children, quote = false }: { children: string; quote?: boolean }) {
  const styles = useTypedTextStyles();
  const [open, setOpen] = useState(false);
  const long = children.length > foldFrom;
  return (
    <div className={mergeClasses(styles.block, quote && styles.quote)}>
      <Text as="p" block dir="auto" className={mergeClasses(styles.text, long && !open && styles.folded)}>
        {children}
      </Text>
      {long && (
        <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Show less" : "Show all"}
        </Link>
      )}
    </div>
  );
}
