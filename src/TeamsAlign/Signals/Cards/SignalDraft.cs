using TeamsAlign.Bots;
using TeamsAlign.Requests.Cards;

namespace TeamsAlign.Signals.Cards;

/// <summary>A move that was not taken: what was typed for it comes back with the card.</summary>
/// <param name="Problem">Why it was not taken.</param>
/// <param name="Field">The field that is wrong, if it is one.</param>
internal sealed record SignalDraft(SignalMove Move, string Problem, string? Field = null)
{
    public string? Title { get; init; }
    public string? Request { get; init; }
    public string? Reason { get; init; }
    public string? Account { get; init; }
    public string? AccountName { get; init; }

    public static SignalDraft Of(SignalMove move, string problem, string? field, SubmittedData data) => new(move, problem, field)
    {
        Title = data.Text(SignalVerbs.Title),
        Request = data.Text(SignalVerbs.Request),
        Reason = data.Text(SignalVerbs.Reason),
        Account = data.Text(RequestVerbs.Account),
        AccountName = data.Text(RequestVerbs.AccountName),
    };
}
