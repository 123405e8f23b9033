namespace TeamsAlign.Customers.Money;

/// <summary>What hangs on a request or plan item, for one viewer. The three kinds of pipeline are never added up.</summary>
/// <param name="NewBusiness">Open pipeline from new business.</param>
/// <param name="Expansion">Open pipeline from expansion.</param>
/// <param name="Renewal">Revenue up for renewal within 12 months.</param>
/// <param name="Weighted">Amounts × probability; a deal without probability is unknown here.</param>
/// <param name="Blocked">Deals for which this is a confirmed blocker.</param>
/// <param name="Lost">Lost for lack of this in the last 12 months, by primary reason.</param>
/// <param name="Stale">Deals not counted: omitted, or past their close date.</param>
/// <param name="Notes">What to know before believing the figures: deals in a currency without a rate, rates that are old.</param>
/// <param name="Share">The account that makes up most of it, where that is more than half: "72 % of this is Contoso".</param>
/// <param name="Text">One line for tables and cards.</param>
/// <param name="Why">How it was counted, sentence by sentence.</param>
internal sealed record MoneyView(
    Figure NewBusiness, Figure Expansion, Figure Renewal, Figure Weighted, Figure Blocked, Figure Lost,
    int Stale, IReadOnlyList<string> Notes, string? Share, string Text, IReadOnlyList<string> Why);
