using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Api;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals.Api;

/// <param name="Account">Absent where there is none, or it is not for the viewer.</param>
/// <param name="Request">Key of the request it became or counts for.</param>
internal record SignalRow(
    string Key, string Text, SignalKind Kind, string KindText, SignalStatus Status, string StatusText, KeyAndName? Account, string? Segment, string? Theme,
    string HeardBy, DateTimeOffset HeardAt, string? Request);

/// <param name="Items">Unread ones first, each part the newest first.</param>
/// <param name="Total">How many there are; <paramref name="Items"/> are the first of them.</param>
/// <param name="Unread">How many nobody has looked at yet.</param>
internal sealed record SignalTable(IReadOnlyList<SignalRow> Items, int Total, int Unread);

/// <summary>A signal with everything a pane shows.</summary>
/// <param name="HasAccount">Whether it names a customer, also where that is not for the viewer.</param>
/// <param name="Moves">What the viewer may do with it now.</param>
/// <param name="MayNot">Who may, where the viewer may not.</param>
/// <param name="RowVersion">Send it back with a change; another one by then is a conflict.</param>
internal sealed record SignalDetail(
    SignalRow Signal, bool HasAccount, SourceView? Source, string? Reason, string? TriagedBy, DateTimeOffset? TriagedAt, IReadOnlyList<SimilarView> Similar,
    IReadOnlyList<SignalMove> Moves, string? MayNot, IReadOnlyList<HistoryView> History, string RowVersion);

/// <summary>Signals as one viewer may see them.</summary>
internal sealed class SignalViews(WorkspaceState state, Person viewer)
{
    public SignalRow Row(Signal signal) => new(
        signal.Key, SignalSight.TextFor(signal, viewer, state), signal.Kind, SignalWords.Of(signal.Kind), signal.Status, SignalWords.WhatBecame(signal, state),
        SignalSight.AccountFor(signal, viewer, state) is { } account ? new KeyAndName(account.Key, account.Name) : null,
        signal.Segment, signal.Theme, signal.HeardByName, signal.HeardAt, signal.Request);

    public SignalDetail Detail(Signal signal, SearchIndex search)
    {
        var (text, link) = SignalSight.SourceFor(signal, viewer, state);
        var mayNot = RequestRights.ToDecide(state, viewer);
        return new SignalDetail(
            Row(signal), signal.Account is not null, text is null && link is null ? null : new SourceView(text, link), signal.Reason, signal.TriagedByName, signal.TriagedAt,
            signal.Status == SignalStatus.Unread ? [.. SimilarRequests.To(signal.Text, state, search, Faces.MostSimilar).Select(RequestViews.Similar)] : [],
            mayNot is null ? [.. SignalMoves.From(signal.Status)] : [], mayNot?.Sentence,
            [.. state.HistoryOfSignal(signal).Select(e => new HistoryView(e.At, e.ByName, e.Summary, e.Why, e.Surface))],
            state.RowVersion(signal.Key));
    }
}
