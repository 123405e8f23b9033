import { RowsSkeleton } from "../../shared/rows-skeleton";
import { useBoardStyles } from "./board.styles";
import { horizons } from "./draft";

export function BoardSkeleton() {
  const styles = useBoardStyles();
  return (
    <div className={styles.board}>
      {horizons.map((horizon) => (
        <div key={horizon} className={styles.column}>
          <RowsSkeleton label={`Loading ${horizon}`} rows={4} />
        </div>
      ))}
    </div>
  );
}
