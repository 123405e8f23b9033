import { FileDownload } from "./file-download";

/** The whole history of a record, also what the pane no longer shows. */
export const HistoryDownload = ({ of }: { of: string }) => <FileDownload path={`/api/history/${encodeURIComponent(of)}.csv`} name={`${of}-history.csv`} />;
