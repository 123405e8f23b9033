import { Link, Title3 } from "@fluentui/react-components";
import { useState } from "react";
import { AccountPicker, type ChosenAccount } from "../../shared/pickers/account-picker";
import { BriefView } from "./brief-view";
import { CustomerList } from "./customer-list";
import { useBriefStyles } from "./brief.styles";

interface BriefPageProps {
  shown?: string;
  onShow: (account?: string) => void;
  onShowRecord: (key: string) => void;
}

/** A customer's story in ten lines: asked, answered, shipped but not told, what may be said. */
export function BriefPage({ shown, onShow, onShowRecord }: BriefPageProps) {
  const styles = useBriefStyles();
  const [chosen, setChosen] = useState<ChosenAccount>({ name: "" });
  function leave() {
    setChosen({ name: "" });
    onShow();
  }

  return (
    <div className={styles.page}>
      <Title3 as="h1">Customer brief</Title3>
      {shown && (
        <div>
          <Link as="button" onClick={() => leave()}>
            All customers
          </Link>
        </div>
      )}
      <div className={styles.picker}>
        <AccountPicker
          label="Customer"
          newNames={false}
          chosen={chosen}
          onChoose={(account) => {
            setChosen(account);
            if (account.key) onShow(account.key);
          }}
        />
      </div>
      {!shown && <CustomerList onShow={onShow} />}
      {shown && <BriefView key={shown} account={shown} onShowRecord={onShowRecord} />}
    </div>
  );
}
