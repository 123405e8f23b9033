using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers.Money;

/// <summary>Says what one unit of a currency is worth from a day on.</summary>
/// <param name="Day">Absent: today.</param>
internal sealed record SetRate(string? Currency, decimal? Value, DateOnly? Day = null) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (RateRights.Missing(by) is { } refusal)
            return refusal;
        var into = state.Settings.Currency;
        var today = state.Today(now);
        var day = Day ?? today;
        if (Rate.Problem(Currency?.Trim(), Value, day, into, today) is { } problem)
            return problem;
        var currency = Currency!.Trim().ToUpperInvariant();
        var rate = new Rate(state.RateOf(currency, into, day)?.Key ?? state.NextKey(Rate.Prefix), currency, into, day, Value!.Value);
        return Decision.About(rate.Key, $"{by.Name} set 1 {currency} to {rate.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {into} from {DealText.Day(day)}").Put(rate);
    }
}
