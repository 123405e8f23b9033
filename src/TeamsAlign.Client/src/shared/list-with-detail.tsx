import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useListWithDetailStyles } from "./list-with-detail.styles";

/** A list that makes room for one detail pane. */
export function ListWithDetail({ list, detail }: { list: ReactNode; detail?: ReactNode }) {
  const styles = useListWithDetailStyles();
  return (
    <div className={mergeClasses(styles.area, Boolean(detail) && styles.split)}>
      <div className={mergeClasses(styles.list, Boolean(detail) && styles.behind)}>{list}</div>
      {detail}
    </div>
  );
}
