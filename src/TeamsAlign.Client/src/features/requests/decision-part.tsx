import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { AnswerBar } from "../../shared/answers/answer-bar";
import type { GivenAnswer } from "../../shared/answers/answer-form";
import { CopyWords } from "../../shared/copy-words";
import { dateText } from "../../shared/dates";
import { useApprovals } from "../../shared/deciding/use-approvals";
import { DraftMail } from "../../shared/draft-mail";
import { TypedText } from "../../shared/typed-text";
import type { RequestDetail } from "../../api/contract";
import { usePartStyles } from "./part.styles";
import { useRequestChange } from "./use-request-change";

/** The answer that was given, and those that are possible now; none while an approval decides. */
export function DecisionPart({ request, onShow }: { request: RequestDetail; onShow: (key: string) => void }) {
  const styles = usePartStyles();
  const decide = useRequestChange<GivenAnswer & { rowVersion: string }>(
    request.key,
    (api, path, given) => api.send("POST", `${path}/answers`, given),
    (_, after) => `${after.key}: ${after.statusText}.`,
  );
  const { answer } = request;
  const beingDecided = useApprovals(request.key).data?.some((one) => one.state === "running") ?? false;

  return (
    <div className={styles.stack}>
      {answer && (
        <div className={styles.answer}>
          <span className={styles.quiet}>
            {request.statusText}
            {answer.by ? ` by ${answer.by}` : ""}
            {answer.at ? `, ${dateText(answer.at)}` : ""}
            {answer.until ? `, until ${dateText(answer.until)}` : ""}
          </span>
          {answer.reason && <TypedText>{answer.reason}</TypedText>}
          {answer.wording && (
            <>
              <TypedText quote>{answer.wording}</TypedText>
              <div className={styles.row}>
                <CopyWords words={answer.wording} />
                {answer.mailDraft && <DraftMail url={answer.mailDraft} />}
              </div>
            </>
          )}
        </div>
      )}
      {request.sameAs && (
        <Link as="button" onClick={() => onShow(request.sameAs ?? "")}>
          Same as {request.sameAs}
        </Link>
      )}
      {!beingDecided && request.answers.length > 0 && (
        <AnswerBar
          requestKey={request.key}
          answers={request.answers}
          pending={decide.isPending}
          onAnswer={(given) => decide.mutateAsync({ ...given, rowVersion: request.rowVersion })}
        />
      )}
      {!beingDecided && request.mayNot && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{request.mayNot}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
