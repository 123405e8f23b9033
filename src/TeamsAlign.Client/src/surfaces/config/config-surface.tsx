import { Field, Radio, RadioGroup, Text, Title3 } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { offerTab } from "../../lib/teams-host";
import { Answered } from "../../shared/answered";
import { withLine } from "../../shared/chosen-line";
import { useSession } from "../../shared/session";
import { useMe } from "../../shared/use-me";
import { useConfigSurfaceStyles } from "./config-surface.styles";

const views = [
  { path: "/tab#/requests", name: "Requests", about: "What customers ask for, with status, money and product value." },
  { path: "/tab#/roadmap", name: "Roadmap", about: "What is planned now, next and later." },
];

/** Adding the tab to a channel, chat or meeting: one choice that is already made, so that Save is ready at once. */
export function ConfigSurface() {
  const styles = useConfigSurfaceStyles();
  const me = useMe();
  const { line } = useSession();
  const [path, setPath] = useState("/tab#/requests");
  const known = me.isSuccess;

  useEffect(() => {
    if (known) offerTab("TeamsAlign", withLine(path, line.key));
  }, [known, path, line]);

  return (
    <main className={styles.page}>
      <Title3 as="h1">Add TeamsAlign here</Title3>
      <Answered query={me} what="product line">
        {({ workspace }) => (
          <>
            <Text>
              Everybody here will see the requests and the roadmap of <strong dir="auto">{workspace.name}</strong>, each as much as they may. In a
              meeting it is also the side panel with the agenda.
            </Text>
            <Field label="Open with">
              <RadioGroup value={path} onChange={(_, { value }) => setPath(value)}>
                {views.map((view) => (
                  <Radio
                    key={view.path}
                    value={view.path}
                    label={
                      <>
                        {view.name}
                        <Text block size={200} className={styles.quiet}>
                          {view.about}
                        </Text>
                      </>
                    }
                  />
                ))}
              </RadioGroup>
            </Field>
            <Text>Press Save to add it. Guests of this team see nothing in it.</Text>
          </>
        )}
      </Answered>
    </main>
  );
}
