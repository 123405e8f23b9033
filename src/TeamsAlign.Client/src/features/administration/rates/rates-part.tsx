import { Button, Text } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { CurrencyRate } from "../../../api/contract";
import { Answered } from "../../../shared/answered";
import { dateText } from "../../../shared/dates";
import { Section } from "../../../shared/section";
import { useMe } from "../../../shared/use-me";
import { useAdministrationStyles } from "../administration.styles";
import { RateForm } from "./rate-form";
import { useRates } from "./use-rates";

/** The currencies deals are in, what they are worth, and what is missing or old. */
export function RatesPart() {
  const styles = useAdministrationStyles();
  const rates = useRates();
  const into = useMe().data?.workspace.currency ?? "";
  const [open, setOpen] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setOpen(undefined);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const begin = (currency: string, button: HTMLButtonElement) => {
    opener.current = button;
    setOpen(currency);
  };

  return (
    <Section title="Rates of currencies" level="h2" beside={open !== "" && <Button onClick={({ currentTarget }) => begin("", currentTarget)}>Another currency</Button>}>
      <div className={styles.form}>
        <Text>Deals in another currency are summed in {into}: open ones at the latest rate, closed ones at that of their day. Many at once: Import, “Rates of currencies”.</Text>
        {open === "" && <RateForm currency="" into={into} onLeave={leave} />}
        <Answered query={rates} what="rates">
          {(known) =>
            known.length === 0 ? (
              <Text>{`Every deal is in ${into}.`}</Text>
            ) : (
              <ul className={styles.list} aria-label="Rates of currencies">
                {known.map((rate) => (
                  <li key={rate.currency} className={styles.entry}>
                    <div className={styles.head}>
                      <div className={styles.who}>
                        <Text weight="semibold">{sentence(rate)}</Text>
                        {rate.warning && (
                          <Text className={styles.quiet}>
                            <Warning16Regular aria-hidden /> {rate.warning}
                          </Text>
                        )}
                      </div>
                      {open !== rate.currency && (
                        <Button size="small" aria-label={`New rate of ${rate.currency}`} onClick={({ currentTarget }) => begin(rate.currency, currentTarget)}>
                          New rate
                        </Button>
                      )}
                    </div>
                    {open === rate.currency && <RateForm currency={rate.currency} into={rate.into} onLeave={leave} />}
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </div>
    </Section>
  );
}

const sentence = ({ currency, value, into, day }: CurrencyRate) =>
  value == null ? `${currency}: no rate` : `1 ${currency} = ${value} ${into}, from ${day ? dateText(day) : ""}`;
