import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Answer } from "../../api/contract";
import { useAnswerStyles } from "./answer.styles";
import { AnswerForm, type GivenAnswer } from "./answer-form";

interface AnswerBarProps {
  requestKey: string;
  answers: Answer[];
  pending: boolean;
  /** Resolves when the answer is in; a rejection keeps what was typed. */
  onAnswer: (given: GivenAnswer) => Promise<unknown>;
}

/** The decisions open for a request: the usual ones as buttons, the others in a menu, each confirmed once. */
export function AnswerBar({ requestKey, answers, pending, onAnswer }: AnswerBarProps) {
  const styles = useAnswerStyles();
  const [chosen, setChosen] = useState<Answer>();
  const bar = useRef<HTMLDivElement>(null);
  const primary = answers.filter((answer) => answer.primary);
  const others = answers.filter((answer) => !answer.primary);

  function leave() {
    setChosen(undefined);
    // The form that had the focus is gone; without this a keyboard starts again at the top of the page.
    requestAnimationFrame(() => bar.current?.querySelector("button")?.focus());
  }

  if (chosen) {
    return (
      <AnswerForm
        requestKey={requestKey}
        answer={chosen}
        pending={pending}
        onGive={(given) => onAnswer(given).then(() => setChosen(undefined), () => undefined)}
        onCancel={leave}
      />
    );
  }
  return (
    <div ref={bar} role="group" aria-label={`Answer ${requestKey}`} className={styles.bar}>
      {primary.map((answer) => (
        <Button key={answer.answer} appearance={answer.answer === "approve" ? "primary" : "secondary"} onClick={() => setChosen(answer)}>
          {answer.label}
        </Button>
      ))}
      {others.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle">Other answers</Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {others.map((answer) => (
                <MenuItem key={answer.answer} onClick={() => setChosen(answer)}>
                  {answer.label}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
}
