import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
});

/** Names a page for those who hear it; whoever sees it has the chosen tab. */
export function PageHeading({ children }: { children: string }) {
  const styles = useStyles();
  return <h1 className={styles.heading}>{children}</h1>;
}
