namespace TeamsAlign.Customers.Money;

/// <summary>The one line that stands for all figures where there is room for one.</summary>
internal static class MoneySentence
{
    public static string Of(MoneyView money)
    {
        List<string> parts = [];
        Add("new business", money.NewBusiness);
        Add("expansion", money.Expansion);
        Add("at renewal", money.Renewal);
        if (parts.Count == 0)
            parts.Add(money.Stale > 0 ? $"only stale deals ({money.Stale})" : "no open deal");
        return string.Join(" · ", parts);

        void Add(string kind, Figure figure)
        {
            if (figure.Deals > 0)
                parts.Add($"{figure.Text} {kind}");
        }
    }
}
