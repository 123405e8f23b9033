import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, SearchBox, Spinner } from "@fluentui/react-components";
import { Dismiss24Regular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { localApi } from "../api/local-api";
import type { Attachment, Conversation } from "../api/types";
import { useSession } from "../app/session";
import { Problem } from "../shell/problem";
import type { ExtensionCommand } from "./commands";
import { readSearchAnswer, type SearchResult } from "./search-answer";
import { useSearchDialogStyles } from "./search-dialog.styles";
import { SearchResults } from "./search-results";
import { useSearch } from "./use-search";

interface SearchDialogProps {
  readonly command: ExtensionCommand;
  readonly conversation: Conversation;
  readonly onPick: (card: Attachment) => void;
  readonly onClose: () => void;
}

/** A search command of the message extension: type, see, pick. */
export function SearchDialog({ command, conversation, onPick, onClose }: SearchDialogProps) {
  const styles = useSearchDialogStyles();
  const { me } = useSession();
  const [words, setWords] = useState("");
  const search = useSearch(conversation, command, words);
  const pick = useMutation({ mutationFn: (result: SearchResult) => cardOf(conversation, me.id, result), onSuccess: onPick });
  const failure = search.error ?? pick.error;
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle action={<Button appearance="subtle" icon={<Dismiss24Regular />} aria-label="Close" onClick={onClose} />}>{command.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox className={styles.box} aria-label={command.title} placeholder={command.parameters?.[0]?.description} value={words} onChange={(_event, { value }) => setWords(value)} />
            {failure !== null && <Problem text={failure.message} />}
            {search.isFetching && <Spinner size="tiny" label="Searching" />}
            {search.data && <SearchResults pages={search.data.pages} onPick={(result) => pick.mutate(result)} />}
            {search.hasNextPage && <Button onClick={() => void search.fetchNextPage()} disabled={search.isFetching}>Show more</Button>}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

async function cardOf(conversation: Conversation, person: string, result: SearchResult): Promise<Attachment> {
  if (result.selectItem === undefined) {
    return result.attachment;
  }
  const answer = readSearchAnswer(await localApi.extension(conversation.id, person, { name: "selectItem", data: result.selectItem }));
  const chosen = answer.kind === "results" ? answer.results[0] : undefined;
  return (chosen ?? result).attachment;
}
