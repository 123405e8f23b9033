import { Button, Subtitle2, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTroubleStyles } from "./trouble.styles";

interface TroubleProps {
  title: string;
  sentence: string;
  retry?: () => void;
  icon?: ReactNode;
  children?: ReactNode;
}

/** A view with nothing to show: empty, refused or failed, always with what can be done now. */
export function Trouble({ title, sentence, retry, icon, children }: TroubleProps) {
  const styles = useTroubleStyles();
  return (
    <div className={styles.box} role={retry ? "alert" : undefined}>
      {icon}
      <Subtitle2 as="h2">{title}</Subtitle2>
      <Text className={styles.sentence}>{sentence}</Text>
      {retry && <Button onClick={retry}>Try again</Button>}
      {children}
    </div>
  );
}
