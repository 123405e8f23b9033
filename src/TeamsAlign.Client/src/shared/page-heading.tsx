import { makeStyles } from "@fluentui/react-components";
import { visuallyHidden } from "./surfaces";

const useStyles = makeStyles({
  heading: { ...visuallyHidden, margin: 0 },
});

/** Names a page for those who hear it; whoever sees it has the chosen tab. */
export function PageHeading({ children }: { children: string }) {
  const styles = useStyles();
  return <h1 className={styles.heading}>{children}</h1>;
}
