import { ShieldKeyhole24Regular, ErrorCircle24Regular } from "@fluentui/react-icons";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Problem } from "../lib/problem";
import { sentenceOf } from "./notify";
import { RowsSkeleton } from "./rows-skeleton";
import { Trouble } from "./trouble";

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** What is being loaded, for screen readers: "requests". */
  what: string;
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of every data view in one place; what was known stays on screen while it is fetched again, unless one may no longer see it. */
export function Answered<T>({ query, what, waiting, children }: AnsweredProps<T>) {
  const taken = query.error instanceof Problem && query.error.status === 403;
  if (query.data !== undefined && !taken) return children(query.data);
  if (!query.isError) {
    const loading = query.failureReason instanceof Problem && query.failureReason.loading;
    return (
      <>
        {/* The skeleton below stays; a short wait needs no words. */}
        <div role="status">{loading && <Trouble title="The product line is starting" sentence={sentenceOf(query.failureReason)} />}</div>
        {waiting ?? <RowsSkeleton label={`Loading ${what}`} />}
      </>
    );
  }
  const forbidden = query.error instanceof Problem && query.error.forbidden;
  return (
    <Trouble
      icon={forbidden ? <ShieldKeyhole24Regular /> : <ErrorCircle24Regular />}
      title={forbidden ? "Not for you to see" : `The ${what} could not be loaded`}
      sentence={sentenceOf(query.error)}
      retry={() => void query.refetch()}
    />
  );
}
