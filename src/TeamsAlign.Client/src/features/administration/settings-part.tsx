import { Button, Text } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { Answered } from "../../shared/answered";
import { useAdministrationStyles } from "./administration.styles";
import { PoliciesPart } from "./policies/policies-part";
import { RatesPart } from "./rates/rates-part";
import { SettingForm } from "./setting-form";
import { useSettings } from "./use-administration";

/** @param advanced Whether what few need is unfolded. */
export function SettingsPart({ advanced, onAdvanced }: { advanced: boolean; onAdvanced: (open: boolean) => void }) {
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
      <Button
        className={styles.fold}
        appearance="subtle"
        icon={advanced ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={advanced}
        onClick={() => onAdvanced(!advanced)}
      >
        Advanced
      </Button>
      {advanced && <RatesPart />}
      {advanced && <PoliciesPart />}
    </section>
  );
}
