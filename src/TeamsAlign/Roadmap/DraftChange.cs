using System.Globalization;

namespace TeamsAlign.Roadmap;

/// <summary>
/// One change a product manager has made and nobody else sees until it is published. It holds what shall be different and nothing else, so
/// that publishing never puts back values somebody else has changed meanwhile.
/// </summary>
/// <param name="Item">Key of the item, or <c>NEW-n</c> for one that does not exist yet.</param>
internal sealed record DraftChange(string Item)
{
    public const string NewPrefix = "NEW-";

    public string? Title { get; init; }
    public string? Summary { get; init; }
    public Horizon? Horizon { get; init; }
    public double? Position { get; init; }
    public Window? Window { get; init; }
    public PlanStatus? Status { get; init; }

    /// <summary>0 to 1.</summary>
    public decimal? Confidence { get; init; }
    public string? ReasonWithoutDemand { get; init; }

    /// <summary>Keys of requests that shall be answered by the item, beyond those it answers already.</summary>
    public IReadOnlyList<string> Requests { get; init; } = [];

    /// <summary>Row version of the item when the change was begun; another one at publishing is a conflict.</summary>
    public string? BaseVersion { get; init; }

    public bool IsNew => NewNumber > 0;

    /// <summary>The n of <c>NEW-n</c>, else 0.</summary>
    public int NewNumber =>
        Item.StartsWith(NewPrefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(Item.AsSpan(NewPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    public bool IsOf(string item) => string.Equals(Item, item, StringComparison.OrdinalIgnoreCase);

    /// <summary>The item as it shall be.</summary>
    /// <param name="before">The published item; null for a new one, which then gets the change's own key.</param>
    public PlanItem Apply(PlanItem? before)
    {
        var item = before ?? new PlanItem(Item, Title ?? "");
        return item with
        {
            Title = Title ?? item.Title,
            Summary = Summary ?? item.Summary,
            Horizon = Horizon ?? item.Horizon,
            Position = Position ?? item.Position,
            Window = Window ?? item.Window,
            Status = Status ?? item.Status,
            Confidence = Confidence ?? item.Confidence,
            ReasonWithoutDemand = ReasonWithoutDemand ?? item.ReasonWithoutDemand,
        };
    }

    /// <summary>Whether publishing it would change anything.</summary>
    public bool Changes(PlanItem? published) => published is null || Requests.Count > 0 || Apply(published) != published;
}
