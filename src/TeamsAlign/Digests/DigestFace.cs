using TeamsAlign.Bots.Cards;
using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>Somebody's digest; its place is the time it tells of.</summary>
internal sealed class DigestFace(IEnumerable<IDigestPart> parts, DeliveryStore store) : ICardFace
{
    public const string FaceName = "digest";

    public string Name => FaceName;

    /// <summary>It says how things stood in the morning; each record's own card follows it.</summary>
    public bool IsConcernedBy(PostedCard card, IReadOnlySet<string> changedKeys) => false;

    public AdaptiveCard? Draw(PostedCard card, Person? viewer, WorkspaceState state, DateTimeOffset now)
    {
        if (viewer is null)
            return DigestCard.Base();
        var (from, to) = DigestSpan.Read(card.Place) ?? (DigestTimes.Since(state, viewer.Id, DigestTimes.Sent(store), now), now);
        return DigestCard.For(Digest.Of(parts, viewer, new DigestSpan(state, from, to, now)), state.Today(from));
    }
}
