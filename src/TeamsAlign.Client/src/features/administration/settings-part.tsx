import { Text } from "@fluentui/react-components";
import { Answered } from "../../shared/answered";
import { useAdministrationStyles } from "./administration.styles";
import { SettingForm } from "./setting-form";
import { useSettings } from "./use-administration";

export function SettingsPart() {
  const styles = useAdministrationStyles();
  const settings = useSettings();
  return (
    <section className={styles.part} aria-label="Settings">
      <Text>Each counts for everybody as soon as it is saved.</Text>
      <Answered query={settings} what="settings">
        {(known) => (
          <ul className={styles.list} aria-label="Settings">
            {known.map((setting) => (
              <li key={setting.name} className={styles.entry}>
                <SettingForm setting={setting} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
