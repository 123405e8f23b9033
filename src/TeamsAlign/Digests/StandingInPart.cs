using TeamsAlign.Approvals;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>For whom the reader decides by now, or no longer, since the last digest: the newest word about each delegation.</summary>
internal sealed class StandingInPart : IDigestPart
{
    public string Title => "Deciding for colleagues";

    public int Order => 4;

    public string Sum(IReadOnlyList<DigestLine> lines) => Sentences.Count(lines.Count, "delegation");

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span) =>
        NoticeChoices.Of(span.State, reader.Id).ModeOf(NoticeKind.Of(NoticeKind.Approval)!) == NoticeMode.Off ? [] :
            from happened in span.Events.OfType<ApprovalNews>().Reverse()
            where happened is DecisionsDelegated or DelegationEnded && happened.To.Contains(reader.Id)
            group happened by happened.Subject into same
            let delegation = span.State.Delegations[same.Key]
            where delegation is not null
            select new DigestLine(delegation.Key, Who(delegation, reader), When(delegation)) { Verb = null };

    private static string Who(Delegation delegation, Person reader) =>
        delegation.To == reader.Id ? $"You decide for {delegation.FromName}" : $"{delegation.ToName} decides for you";

    private static string When(Delegation delegation)
    {
        var days = $"From {ApprovalWords.Day(delegation.FirstDay)} to {ApprovalWords.Day(delegation.LastDay)}";
        return delegation.Ended ? $"No longer: it was ended. {days} before." : $"{days}. The tab's page Approvals shows it and can end it.";
    }
}
