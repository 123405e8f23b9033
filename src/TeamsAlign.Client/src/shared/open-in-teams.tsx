import { Link, Text, Title2 } from "@fluentui/react-components";
import { useOpenInTeamsStyles } from "./open-in-teams.styles";

/** What a plain browser gets: the host signs people in, so there is nothing to show without one. */
export function OpenInTeams() {
  const styles = useOpenInTeamsStyles();
  const there = window.location.hash.replace(/^#\/?/, "");
  return (
    <main className={styles.page}>
      <Title2 as="h1">TeamsAlign lives in Microsoft Teams</Title2>
      <Text>
        Teams tells TeamsAlign who you are, so requests, roadmap and meetings open there. Nothing has been loaded in this window.
      </Text>
      <Link className={styles.open} href={there ? `/?open=${encodeURIComponent(there)}` : "/"}>
        Open in Teams
      </Link>
    </main>
  );
}
