import { Button, Text, Textarea } from "@fluentui/react-components";
import { Dismiss16Regular, Mention20Regular, Send20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { botName } from "../app/bot-name";
import { Problem } from "../shell/problem";
import { useComposing, type Composing } from "./composing";
import { ComposeMenu } from "./compose-menu";
import { useComposeStyles } from "./compose.styles";
import { DraftCard } from "./draft-card";
import { completeMention, mentions, offersMention } from "./mention";
import { useLinkPreview } from "./use-link-preview";
import { useSending } from "./use-sending";

/** The box messages are written in. Enter sends, Shift+Enter begins a new line. */
export function Compose() {
  const styles = useComposeStyles();
  const composing = useComposing();
  const { conversation, text, setText, target, replyTo, card } = composing;
  const sending = useSending(composing);
  const unfold = useLinkPreview(composing);
  const box = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const several = conversation.kind !== "personal";
  const proposesMention = several && offersMention(text, caret, botName);

  const write = (next: string) => {
    setText(next);
    box.current?.focus();
  };
  const send = () => {
    if (text.trim() !== "" || card !== undefined) {
      sending.mutate();
    }
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (proposesMention && (event.key === "Tab" || event.key === "Enter") && !event.shiftKey) {
      event.preventDefault();
      write(completeMention(text, caret, botName));
    } else if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };

  return (
    <div className={styles.compose}>
      {sending.isError && <Problem text={sending.error.message} />}
      {target && <ReplyTarget name={target.from.name} onCancel={() => replyTo(undefined)} />}
      <DraftCard />
      {proposesMention && (
        <Button className={styles.proposal} size="small" icon={<Mention20Regular />} onClick={() => write(completeMention(text, caret, botName))}>
          {botName}
        </Button>
      )}
      <Textarea textarea={{ ref: box }} className={styles.box} value={text} resize="none" rows={2} aria-label={`Message in ${conversation.name}`} placeholder={placeholder(composing)}
        onChange={(event, { value }) => { setText(value); setCaret(event.target.selectionStart); }} onKeyDown={onKeyDown}
        onPaste={(event) => unfold(event.clipboardData.getData("text"))} />
      <div className={styles.tools}>
        <ComposeMenu />
        {several && <Button appearance="subtle" icon={<Mention20Regular />} aria-label={`Mention ${botName}`} disabled={mentions(text, botName)} onClick={() => write(`@${botName} ${text}`)} />}
        <span className={styles.gap} />
        <Button appearance="primary" icon={<Send20Regular />} onClick={send} disabled={text.trim() === "" && card === undefined}>Send</Button>
      </div>
    </div>
  );
}

function ReplyTarget({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const styles = useComposeStyles();
  return (
    <Text size={200} className={styles.target}>
      {`Replying to ${name}`}
      <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label="Do not reply, start a new post" onClick={onCancel} />
    </Text>
  );
}

const placeholder = ({ conversation }: Composing) => conversation.kind === "personal" ? "Type a message, for example: help" : `Type a message, @${botName} to ask the bot`;
