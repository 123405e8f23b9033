import { Dropdown, Option, Text, useId } from "@fluentui/react-components";
import type { NoticeKind } from "../../api/contract";
import { useNoticesStyles } from "./notices.styles";
import { useNoticesChange } from "./use-notices";

/** One kind of news, why the reader gets it, and how they are told. */
export function KindField({ kind }: { kind: NoticeKind }) {
  const styles = useNoticesStyles();
  const label = useId("kind");
  const why = useId("why");
  const save = useNoticesChange(`Saved: ${kind.label.toLowerCase()}.`);
  const chosen = kind.modes.find((one) => one.mode === kind.mode);
  return (
    <>
      <div className={styles.what}>
        <Text id={label} weight="semibold">
          {kind.label}
        </Text>
        <Text id={why} className={styles.quiet}>
          {kind.why}
        </Text>
      </div>
      <Dropdown
        className={styles.choice}
        aria-labelledby={label}
        aria-describedby={why}
        disabled={save.isPending}
        value={chosen?.label ?? ""}
        selectedOptions={[kind.mode]}
        onOptionSelect={(_, { optionValue }) => {
          const mode = kind.modes.find((one) => one.mode === optionValue)?.mode;
          if (mode && mode !== kind.mode) save.mutate({ kinds: [{ kind: kind.kind, mode }] });
        }}
      >
        {kind.modes.map((one) => (
          <Option key={one.mode} value={one.mode}>
            {one.label}
          </Option>
        ))}
      </Dropdown>
    </>
  );
}
