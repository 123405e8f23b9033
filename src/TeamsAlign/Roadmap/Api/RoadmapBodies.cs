namespace TeamsAlign.Roadmap.Api;

/// <summary>A move or change of one item; what is absent stays as it is.</summary>
internal sealed record MoveBody(
    string? Key, Horizon? Horizon = null, double? Position = null, DateOnly? Earliest = null, DateOnly? Latest = null, PlanStatus? Status = null,
    decimal? Confidence = null)
{
    public DraftMove ToCommand() => new(Key ?? "")
    {
        Horizon = Horizon,
        Position = Position,
        Earliest = Earliest,
        Latest = Latest,
        Status = Status,
        Confidence = Confidence,
    };
}

/// <summary>A new item: it answers requests, or says why it is planned though nobody asked.</summary>
internal sealed record NewItemBody(string? Title, Horizon Horizon, string? Summary = null, IReadOnlyList<string>? Requests = null, string? Reason = null)
{
    public DraftNewItem ToCommand() => new(Title ?? "", Horizon) { Summary = Summary, Requests = Requests ?? [], Reason = Reason };
}

/// <summary>What the caller looked at when pressing "Publish changes".</summary>
internal sealed record PublishBody(string? BaseVersion);

/// <summary>What may be said about an item; an absent level leaves it to the plan.</summary>
internal sealed record MaySayBody(SayLevel? Level, string? Reason = null)
{
    public SetMaySay ToCommand(string key) => new(key, Level switch
    {
        SayLevel.Window => MaySay.Window,
        SayLevel.Direction => MaySay.Direction,
        SayLevel.Nda => MaySay.UnderNda,
        SayLevel.Nothing => MaySay.Nothing,
        _ => null,
    }) { Reason = Reason };
}

/// <summary>Words for customers; absent takes them away.</summary>
internal sealed record WordingBody(string? Wording);
