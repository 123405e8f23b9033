import { Dropdown, Option, SearchBox, Switch, Text } from "@fluentui/react-components";
import type { RequestList, RequestStatus } from "../../api/contract";
import { FileDownload } from "../../shared/file-download";
import { numberText } from "../../shared/number-text";
import type { RequestFilter, Sort } from "./request-keys";
import { useRequestsToolbarStyles } from "./requests-toolbar.styles";
import { statusNames } from "./status-names";
import { asked } from "./use-requests";

interface RequestsToolbarProps {
  filter: RequestFilter;
  onFilter: (filter: RequestFilter) => void;
  list?: RequestList;
  sort?: Sort;
}

export function RequestsToolbar({ filter, onFilter, list, sort }: RequestsToolbarProps) {
  const styles = useRequestsToolbarStyles();
  const counted = (status: RequestStatus) => list?.counts[status] ?? 0;
  const statuses = (Object.keys(statusNames) as RequestStatus[]).filter((status) => counted(status) > 0 || status === filter.status);
  const chosen = filter.status === "" ? "All statuses" : statusNames[filter.status as RequestStatus];

  return (
    <div role="search" aria-label="Requests" className={styles.bar}>
      <SearchBox
        className={styles.search}
        placeholder="Search requests"
        aria-label="Search requests"
        maxLength={200}
        value={filter.q}
        onChange={(_, { value }) => onFilter({ ...filter, q: value })}
      />
      <Dropdown
        className={styles.status}
        aria-label="Status"
        value={chosen}
        selectedOptions={[filter.status]}
        onOptionSelect={(_, { optionValue }) => onFilter({ ...filter, status: optionValue ?? "" })}
      >
        <Option value="">All statuses</Option>
        {statuses.map((status) => (
          <Option key={status} value={status} text={statusNames[status]}>
            {`${statusNames[status]} (${counted(status)})`}
          </Option>
        ))}
      </Dropdown>
      <Switch label="Asked by me" checked={filter.mine} onChange={(_, { checked }) => onFilter({ ...filter, mine: checked })} />
      {list?.answeredInTime && list.answeredInTime.of > 0 && (
        <Text className={styles.inTime}>
          Answered in time: <strong>{list.answeredInTime.percent} %</strong> of {numberText(list.answeredInTime.of)}
        </Text>
      )}
      {list && list.total > 0 && <FileDownload path="/api/requests.csv" query={asked(filter, sort)} name="requests.csv" />}
    </div>
  );
}
