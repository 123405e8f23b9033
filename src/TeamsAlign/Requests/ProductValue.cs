using System.Globalization;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>RICE: reach × impact × confidence ÷ effort. Stands beside money, never added to it.</summary>
/// <param name="Score">Absent while anything but reach is not given: unscored is not zero.</param>
/// <param name="Reach">Customers a quarter; where nobody gave it, the number of distinct accounts asking.</param>
/// <param name="ReachIsCounted">True where reach was counted and not given.</param>
/// <param name="Stale">The effort is older than six months.</param>
internal sealed record ProductValue(decimal? Score, decimal Reach, bool ReachIsCounted, Request Of, bool Stale)
{
    private const int EffortMonths = 6;

    public static readonly IReadOnlyList<decimal> Impacts = [3m, 2m, 1m, 0.5m, 0.25m];
    public static readonly IReadOnlyList<decimal> Confidences = [1m, 0.8m, 0.5m];

    /// <summary>Person-months of S, M, L and XL.</summary>
    public static readonly IReadOnlyList<decimal> Efforts = [0.5m, 1m, 3m, 6m];

    public static ProductValue For(Request request, WorkspaceState state, DateOnly today)
    {
        var reach = request.Reach ?? state.AccountsAsking(request.Key).Count;
        var score = request is { Impact: { } impact, Confidence: { } confidence, Effort: { } effort } && effort > 0
            ? reach * impact * confidence / effort
            : (decimal?)null;
        return new ProductValue(score, reach, request.Reach is null, request, request.EffortAt is { } at && at.AddMonths(EffortMonths) < today);
    }

    public string Text => Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"Product value {score:0.0}") : "Unscored";

    /// <summary>How it came about, for people who doubt it.</summary>
    public string Why
    {
        get
        {
            if (Score is null)
                return "Unscored: impact, confidence and effort are needed.";
            var who = Of.EffortBy is { } by && Of.EffortAt is { } at ? $" (effort by {by}, {RequestWords.Date(at)}{(Stale ? ", older than six months" : "")})" : "";
            return string.Create(CultureInfo.InvariantCulture,
                $"Reach {Reach:0.##}{(ReachIsCounted ? " (accounts asking)" : "")} × impact {Of.Impact:0.##} × confidence {Of.Confidence:0%} ÷ effort {Of.Effort:0.##} person-months{who}.");
        }
    }
}
