using TeamsAlign.Customers.Money;

namespace TeamsAlign.Requests.Api;

/// <summary>A request in a table.</summary>
/// <param name="Accounts">How many customers want it.</param>
/// <param name="AccountNames">Their names, where the viewer may see them.</param>
/// <param name="Money">What hangs on it; absent where the viewer may see no money.</param>
internal record RequestRow(
    string Key,
    string Title,
    RequestStatus Status,
    string StatusText,
    RequestKind? Kind,
    string? Area,
    PersonName AskedBy,
    DateTimeOffset AskedAt,
    DateOnly? AnswerDue,
    bool Overdue,
    int Accounts,
    IReadOnlyList<string>? AccountNames,
    MoneyView? Money,
    ValueView Value,
    IReadOnlyList<string> PlanItems);

internal sealed record PersonName(string Id, string Name);

/// <summary>RICE, part by part.</summary>
/// <param name="Reach">As given; absent where it is counted.</param>
/// <param name="CountedReach">Distinct customers asking, which stands in for a reach nobody gave.</param>
internal sealed record ValueView(
    decimal? Score, bool Unscored, decimal? Reach, decimal CountedReach, decimal? Impact, decimal? Confidence, decimal? Effort,
    string? EffortBy, DateOnly? EffortAt, bool Stale, string Text, string Why);

/// <param name="Total">How many there are; <paramref name="Items"/> are the first of them.</param>
/// <param name="Counts">How many of all there are in each status, in camel case.</param>
internal sealed record RequestTable(IReadOnlyList<RequestRow> Items, int Total, IReadOnlyDictionary<string, int> Counts, AnsweredInTime? AnsweredInTime);
