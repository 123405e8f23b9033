import { Link, Text } from "@fluentui/react-components";
import { formatRoute } from "../app/route";
import { PersonPicker } from "./person-picker";
import { ThemePicker } from "./theme-picker";
import { useTopBarStyles } from "./top-bar.styles";

export function TopBar({ connected }: { readonly connected: boolean }) {
  const styles = useTopBarStyles();
  return (
    <header className={styles.bar}>
      <Text as="h1" size={300} weight="semibold" className={styles.title}>
        TeamsAlign <span className={styles.mode}>local mode</span>
      </Text>
      <Link className={styles.about} href={formatRoute({ area: "about" })}>What is this?</Link>
      <span className={styles.gap} role="status">{!connected && <Text size={200}>Reconnecting…</Text>}</span>
      <ThemePicker />
      <PersonPicker />
    </header>
  );
}
