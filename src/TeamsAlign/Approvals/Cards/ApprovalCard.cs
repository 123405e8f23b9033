using TeamsAlign.Bots.Cards;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Cards;

/// <summary>One approval. The base form is what anyone in a shared conversation may read; the rest comes per person.</summary>
internal static class ApprovalCard
{
    public const string Face = "approval";

    /// <summary>Safe for customers: no title, no names, no outcome.</summary>
    public static AdaptiveCard Base(Approval approval) => new(
        CardParts.Subtle(CardText.Of($"Decision {approval.Key}")),
        new TextBlock(CardText.Typed(approval.IsRunning ? $"{approval.Decides} is being decided." : $"{approval.Decides} has been decided.")))
    {
        FallbackText = $"Decision {approval.Key}",
    };

    /// <param name="about">The record, as it shows itself to the viewer.</param>
    public static AdaptiveCard For(
        Approval approval, Person viewer, WorkspaceState state, DateOnly today, IEnumerable<CardElement> about, string? done = null, ApprovalDraft? draft = null) =>
        new([.. Top(approval, viewer, state, today, Face, done, draft), .. Body(approval, viewer, state, today, about)])
        {
            Actions = [.. Actions(approval, viewer, state, today, Face, draft)],
            FallbackText = Headline(approval, viewer, state, today),
        };

    /// <summary>What the last press did or why it did nothing, with its form open.</summary>
    public static IEnumerable<CardElement> Top(Approval approval, Person viewer, WorkspaceState state, DateOnly today, string face, string? done, ApprovalDraft? draft)
    {
        if (draft is not null)
            yield return CardParts.Problem(draft.Headline);
        if (done is not null)
            yield return CardParts.Done(done);
        if (draft?.Text is null && draft?.Field is null)
            yield break;
        if (draft.Approval == approval.Key && Offered(approval, viewer, state, today).FirstOrDefault(o => o.Verb == draft.Verb) is { Verb: not null } open)
        {
            var form = new ApprovalForms(approval, state, face).Of(open.Verb, open.Step, open.Seat, draft);
            yield return new Container([new TextBlock(CardText.Typed(ApprovalForms.Label(open.Verb))) { Weight = TextWeight.Bolder }, .. form.Body, new ActionSet([.. form.Actions ?? []])])
            {
                Style = ContainerStyle.Emphasis,
            };
        }
        else if (draft.Text is { } typed)
        {
            yield return CardParts.Subtle(CardText.Of($"What you wrote for {draft.Approval} was not sent:"));
            yield return CardParts.Typed(typed);
        }
    }

    /// <summary>Bottom line first: what is wanted of the viewer, what it is about, how far it is.</summary>
    public static IEnumerable<CardElement> Body(Approval approval, Person viewer, WorkspaceState state, DateOnly today, IEnumerable<CardElement> about)
    {
        yield return TextBlock.Heading(CardText.Typed(Headline(approval, viewer, state, today)));
        yield return CardParts.Subtle(CardText.Of($"Decision {approval.Key} · {approval.Policy}"));
        if (approval.Question is { } question)
            yield return new Container(
                new RichTextBlock(new TextRun($"{question.ByName} asks: ") { Weight = TextWeight.Bolder }, new TextRun(question.Text)))
            {
                Style = ContainerStyle.Warning,
            };
        foreach (var element in about)
            yield return element;
        if (new MoneySight(state, viewer).SeesTotals && approval.HasSteps)
            yield return CardParts.Subtle(CardText.Of($"When it began: {approval.Money.Text}"));
        if (RestartApproval.IsOffered(state, approval, today))
            yield return CardParts.Attention("What hangs on it has changed by more than 20 % since.");
        yield return new Container([.. ApprovalProgress.Of(approval, state)]) { Separator = true };
    }

    public static IEnumerable<CardAction> Actions(Approval approval, Person viewer, WorkspaceState state, DateOnly today, string face, ApprovalDraft? draft)
    {
        var forms = new ApprovalForms(approval, state, face);
        foreach (var (verb, step, seat) in Offered(approval, viewer, state, today))
        {
            var behalf = seat is not null && seat.Person != viewer.Id && verb is ApprovalVerbs.Approve or ApprovalVerbs.Decline ? $" for {seat!.Name}" : "";
            var title = verb == ApprovalVerbs.HandOn && seat is null ? "Name somebody" : ApprovalForms.Label(verb) + behalf;
            if (verb is ApprovalVerbs.Approve or ApprovalVerbs.Restart)
                yield return forms.Send(title, verb, seat) with { Style = verb == ApprovalVerbs.Approve ? ActionStyle.Positive : null };
            else if (draft?.Verb != verb || draft.Approval != approval.Key)
                yield return new ShowCardAction(title, forms.Of(verb, step, seat));
        }
    }

    /// <summary>What the viewer may do now, the likeliest first.</summary>
    public static IEnumerable<(string Verb, ApprovalStep? Step, Seat? Seat)> Offered(Approval approval, Person viewer, WorkspaceState state, DateOnly today)
    {
        if (!approval.IsRunning || viewer.IsOutsider)
            yield break;
        var mine = ApprovalRights.SeatFor(state, approval, viewer.Id, PersonId.None, today);
        if (mine is var (step, seat))
        {
            if (!approval.InTab)
            {
                yield return (ApprovalVerbs.Approve, step, seat);
                yield return (ApprovalVerbs.Decline, step, seat);
            }

            if (approval.Question is null)
                yield return (ApprovalVerbs.Ask, step, seat);
            if (seat.Person == viewer.Id)
                yield return (ApprovalVerbs.HandOn, step, seat);
        }

        if (approval.Question is not null && AnswerQuestion.May(state, approval, viewer))
            yield return (ApprovalVerbs.Answer, null, null);
        if (approval.Open.FirstOrDefault(s => s.Unassigned) is { } empty && AdministratorRights.Missing(state, viewer) is null)
            yield return (ApprovalVerbs.HandOn, empty, null);
        if (ApprovalRights.ToWithdraw(state, approval, viewer) is not null)
            yield break;
        if (RestartApproval.IsOffered(state, approval, today))
            yield return (ApprovalVerbs.Restart, null, null);
        yield return (ApprovalVerbs.Withdraw, null, null);
    }

    private static string Headline(Approval approval, Person viewer, WorkspaceState state, DateOnly today) =>
        !approval.IsRunning ? $"{approval.Decides}: {ApprovalWords.Of(approval.State).ToLowerInvariant()}"
        : approval.Open.Any(s => s.Unassigned) && AdministratorRights.Missing(state, viewer) is null ? $"{approval.Decides}: who decides? Please name somebody"
        : ApprovalRights.SeatFor(state, approval, viewer.Id, PersonId.None, today) is null ? $"{approval.Decides} is being decided"
        : approval.InTab ? $"Your decision about {approval.Decides}: please decide in the tab"
        : $"Your decision about {approval.Decides}";
}
