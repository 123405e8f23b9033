import { Text } from "@fluentui/react-components";
import type { Attachment } from "../api/types";
import { useSimpleCardStyles } from "./simple-card.styles";

interface SimpleContent {
  readonly title?: string;
  readonly subtitle?: string;
  readonly text?: string;
}

/** A hero or thumbnail card; any other attachment is named, since it is there. */
export function SimpleCard({ attachment }: { readonly attachment: Attachment }) {
  const styles = useSimpleCardStyles();
  if (!/card\.(hero|thumbnail)$/.test(attachment.contentType)) {
    return <Text size={200} italic>{`An attachment of type ${attachment.contentType}`}</Text>;
  }
  const { title, subtitle, text } = (attachment.content ?? {}) as SimpleContent;
  return (
    <div className={styles.card}>
      {title && <Text weight="semibold">{title}</Text>}
      {subtitle && <Text size={200}>{subtitle}</Text>}
      {text && <Text>{text}</Text>}
    </div>
  );
}
