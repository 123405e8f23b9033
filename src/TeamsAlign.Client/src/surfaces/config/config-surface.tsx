import { makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { offerTab } from "../../lib/teams-host";
import { useMe } from "../../shared/use-me";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXL },
});

/** Adding the tab to a channel, chat or meeting needs no choice; Save is ready at once. */
export function ConfigSurface() {
  const styles = useStyles();
  const name = useMe().data?.workspace.name;

  useEffect(() => offerTab("TeamsAlign"), []);

  return (
    <main className={styles.page}>
      <Title3 as="h1">Add TeamsAlign here</Title3>
      <Text>
        Everybody here will see the requests and the roadmap{name ? ` of ${name}` : ""}, each as much as they may. Press Save to add it.
      </Text>
    </main>
  );
}
