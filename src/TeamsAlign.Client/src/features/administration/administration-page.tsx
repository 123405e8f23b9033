import { Tab, TabList, Title3 } from "@fluentui/react-components";
import { Trouble } from "../../shared/trouble";
import { useMe } from "../../shared/use-me";
import { useAdministrationStyles } from "./administration.styles";
import { BrokenRows } from "./broken-rows";
import { PeoplePart } from "./people-part";
import { SettingsPart } from "./settings-part";
import { useBrokenRows } from "./use-administration";

type Part = "people" | "settings" | "rows";

interface AdministrationPageProps {
  /** Which part is shown: people, settings, policies (settings with what few need unfolded) or rows. */
  shown?: string;
  onShow: (part: string) => void;
}

/** Who may do what, how the product line is set up, and which rows of the lists cannot be read. */
export function AdministrationPage({ shown, onShow }: AdministrationPageProps) {
  const styles = useAdministrationStyles();
  const me = useMe();
  const broken = useBrokenRows();
  const part: Part = shown === "policies" ? "settings" : shown === "settings" || shown === "rows" ? shown : "people";
  const wrong = broken.data?.length ?? 0;

  return (
    <div className={styles.page}>
      <Title3 as="h1">Administration</Title3>
      <TabList className={styles.parts} size="small" aria-label="Administration" selectedValue={part} onTabSelect={(_, { value }) => onShow(value as Part)}>
        <Tab value="people">People</Tab>
        <Tab value="settings">Settings</Tab>
        <Tab value="rows">{wrong > 0 ? `Broken rows (${wrong})` : "Broken rows"}</Tab>
      </TabList>
      {part === "people" && me.data && <PeoplePart me={me.data.person} />}
      {part === "settings" && <SettingsPart advanced={shown === "policies"} onAdvanced={(open) => onShow(open ? "policies" : "settings")} />}
      {part === "rows" && <BrokenRows query={broken} />}
      {me.isError && !me.data && <Trouble title="The page could not be loaded" sentence={me.error.message} retry={() => void me.refetch()} />}
    </div>
  );
}
