using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Answers the open question of an approval; the time of its open steps begins again.</summary>
internal sealed record AnswerQuestion(string Approval, string? Answer) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Running(state, by, Approval);
        if (found is not var (approval, _))
            return none!;
        if (approval.Question is not { } question)
            return Refusal.WrongState("approval.no-question", $"There is no open question in {approval.Key}. {ApprovalWords.WaitingFor(approval)}");
        if (!May(state, approval, by))
            return Refusal.NotAllowed("approval.answer", $"Whoever asked for {approval.Decides} answers this, or {approval.StartedByName}.");
        var text = TypedText.Note(Answer);
        if (text is null)
            return Refusal.Invalid("answer", "What is the answer?");
        if (text.Length > AskAboutApproval.Longest)
            return Refusal.Invalid("answer", $"An answer has at most {AskAboutApproval.Longest} characters; this one has {text.Length}.");
        var after = approval with
        {
            Question = null,
            Steps = [.. approval.Steps.Select(s => s.State == StepState.Open ? s with { Due = RunApproval.DueFrom(state, s, now), OpenedAt = now, Reminded = false } : s)],
        };
        PersonId[] asked = [.. after.Open.SelectMany(s => s.Seats).Select(s => s.Person).Append(question.By).Where(p => p != by.Id).Distinct()];
        return Decision.About(approval.Decides, $"{by.Name} answered {question.ByName}'s question in {approval.Key}")
            .Put(RunApproval.OnItsDay(state, after))
            .Tell(ApprovalSteps.Told(new QuestionAnswered(approval.Key, by.Id) { To = asked }))
            .Because($"{Text.Cut(question.Text, 200)} — {text}");
    }

    /// <summary>Whoever asked for the record, who started the approval, and administrators.</summary>
    public static bool May(WorkspaceState state, Approval approval, Person by) =>
        by.Id == state.DecidedBy(approval)?.Asker || by.Id == approval.StartedBy || AdministratorRights.Missing(state, by) is null;
}
