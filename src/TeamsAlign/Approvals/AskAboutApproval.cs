using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Somebody who is asked wants to know something first. The time to decide stands still until it is answered.</summary>
internal sealed record AskAboutApproval(string Approval, string? Question) : Command
{
    public const int Longest = 1000;

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        var (found, none) = ApprovalRights.Named(state, by, Approval);
        if (found is not var (approval, subject))
            return none!;
        if (ApprovalRights.SeatFor(state, approval, by.Id, PersonId.None, state.Today(now)) is null)
            return ApprovalRights.WhyNot(state, approval, by, state.Today(now));
        if (approval.Question is { } open)
            return Refusal.WrongState("approval.question", $"{open.ByName} asked something already: \"{Text.Cut(open.Text, 200)}\" Please wait for the answer.");
        var text = TypedText.Note(Question);
        if (text is null)
            return Refusal.Invalid("question", "What do you want to know?");
        if (text.Length > Longest)
            return Refusal.Invalid("question", $"A question has at most {Longest} characters; this one has {text.Length}.");
        return Decision.About(approval.Decides, $"{by.Name} asked a question about {approval.Decides} in {approval.Key}")
            .Put(approval with { Question = new ApprovalQuestion(text, by.Id, by.Name, now) })
            .Tell(ApprovalSteps.Told(new DecisionQuestioned(approval.Key, by.Id) { To = Answerers(approval, subject, by.Id) }))
            .Because(text);
    }

    /// <summary>Whoever asked for the record, and whoever started the approval.</summary>
    public static IReadOnlyList<PersonId> Answerers(Approval approval, IDecided subject, PersonId but) =>
        [.. new[] { subject.Asker, approval.StartedBy }.Where(p => !p.IsNone && p != but).Distinct()];
}
