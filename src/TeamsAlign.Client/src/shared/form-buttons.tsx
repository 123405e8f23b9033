import { Button, makeStyles, tokens, type ButtonProps, type useRestoreFocusTarget } from "@fluentui/react-components";

interface FormButtonsProps {
  /** What the form does, as its button says it. */
  submit: string;
  busy: boolean;
  size?: ButtonProps["size"];
  /** Where a dialog that the button opens first gives the focus back to. */
  opener?: ReturnType<typeof useRestoreFocusTarget>;
  onCancel: () => void;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Ends every form that stands in a pane. A busy button stays focusable, so that nobody is thrown out of the form. */
export function FormButtons({ submit, busy, size, opener, onCancel }: FormButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button {...opener} size={size} appearance="primary" type="submit" disabledFocusable={busy}>
        {submit}
      </Button>
      <Button size={size} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
