import { Link, Text } from "@fluentui/react-components";
import { useAboutStyles } from "./about.styles";

/** What local mode is, for somebody who came here by accident. */
export function About() {
  const styles = useAboutStyles();
  return (
    <section className={styles.about} aria-label="What is this?">
      <Text as="h2" size={600} weight="semibold">What is this?</Text>
      <p>
        TeamsAlign is an app for Microsoft Teams. This page stands in for Teams so that you can use it without a tenant: chats with the
        bot, a team with channels, a meeting with its side panel, and the app's own tab. The bot, the tab and the panel are the
        real ones; only Teams and Microsoft 365 around them are played by a small process on this machine.
      </p>
      <p>
        Choose who you are at the top right. Open a second window and be somebody else there: both see each other's changes at once.
        Nothing leaves this machine, and everything is kept in one folder on it.
      </p>
      <p>
        Every record is a row of a SharePoint list. <Link href="/graph" inline>See the lists as they are stored</Link>.
      </p>
    </section>
  );
}
