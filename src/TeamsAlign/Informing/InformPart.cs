using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>What shipped since the last digest and whose customers are not informed yet, one line a plan item.</summary>
internal sealed class InformPart : IDigestPart
{
    public string Title => "Shipped: inform your customers";

    public int Order => 2;

    public string Sum(IReadOnlyList<DigestLine> lines) => $"{lines.Count} shipped to tell customers about";

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span) =>
        NoticeChoices.Of(span.State, reader.Id).ModeOf(NoticeKind.Of(NoticeKind.Shipped)!) == NoticeMode.Off ? [] :
            from item in span.Events.OfType<RequestFollowedPlan>().Where(e => e.Informing?.Contains(reader.Id) == true)
                .Select(e => span.State.Requests[e.Subject] is { } request ? ShippedWith.ItemOf(span.State, request)?.Key : null).OfType<string>().Distinct()
            let list = ShipList.Of(span.State, item, reader.Id, span.Today)
            let left = list?.Left.Count() ?? 0
            where left > 0
            select new DigestLine(list!.Item.Key, list.Item.Title, $"{Sentences.Count(left, "customer")} to inform") { Verb = InformingVerbs.List };
}
