using TeamsAlign.Customers.Money;

namespace TeamsAlign.Syncs.Api;

/// <summary>A meeting as one person may see it; without a key it has not been started, and is worked out anew at each look.</summary>
/// <param name="Summary">What closing posted; while it runs, what closing now would post.</param>
internal sealed record AgendaView(
    string? Key, SyncState State, string Title, DateTimeOffset Since, IReadOnlyList<AgendaGroupView> Groups, IReadOnlyList<ActionView> Actions,
    string? Summary, bool MayRun, PreviousSync? Previous);

internal sealed record AgendaGroupView(AgendaGroup Id, string Title, IReadOnlyList<AgendaItemView> Items);

/// <param name="Link">Key of the record it is about.</param>
/// <param name="Request">What it takes to decide here; only for requests that wait.</param>
internal sealed record AgendaItemView(
    string Id, string Link, string Title, string? Detail, AgendaOutcome Outcome, string? OutcomeText, string? Note, bool CarriedOver, AgendaRequest? Request);

/// <param name="MayNot">Who decides, where the viewer does not.</param>
internal sealed record AgendaRequest(string RowVersion, IReadOnlyList<AgendaAnswer> Answers, MoneyView? Money, AgendaValue Value, string? MayNot);

/// <param name="Why">How it came about.</param>
internal sealed record AgendaValue(decimal? Score, bool Unscored, string Text, string Why);

/// <param name="Needs">What has to come with it: <c>reason</c>, <c>until</c>, <c>request</c>, or nothing.</param>
internal sealed record AgendaAnswer(Requests.RequestMove Answer, string Label, string? Needs, bool Primary);

internal enum ActionState { Open, Done }

internal sealed record ActionView(int Id, string What, ActionPerson? Who, DateOnly? Due, ActionState State);

internal sealed record ActionPerson(string Id, string Name);

internal sealed record PreviousSync(string Key, DateTimeOffset? ClosedAt);

/// <summary>A closed meeting in the list of meetings.</summary>
internal sealed record ClosedSync(string Key, string Title, DateTimeOffset? ClosedAt, string? Summary);
