using TeamsAlign.Delivery;

namespace TeamsAlign.Tests.Delivery;

/// <summary>What was sent, for what is due next.</summary>
internal sealed class SentNotices : ISentNotices
{
    private readonly Dictionary<string, PostedCard> cards = [];

    public IEnumerable<PostedCard> All => cards.Values;

    public PostedCard? Get(string key) => cards.GetValueOrDefault(key);

    public void Add(IEnumerable<DueNotice> due, DateTimeOffset at)
    {
        foreach (var (key, notice) in due)
            cards[key] = new PostedCard(key) { Face = notice.Face, Subject = notice.Subject, For = notice.To, Kind = notice.Kind, Place = notice.Place, At = at, Message = "1" };
    }
}
