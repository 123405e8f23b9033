using TeamsAlign.Customers.Money;

namespace TeamsAlign.Requests.Api;

/// <summary>The table by one of its columns. What is unknown comes last in both directions: it is never zero.</summary>
internal static class RequestOrder
{
    public static IEnumerable<Request> By(IEnumerable<Request> requests, RequestSort sort, bool descending, RequestViews views) => sort switch
    {
        RequestSort.Title => Ordered(requests, r => r.Title, StringComparer.InvariantCultureIgnoreCase, descending),
        RequestSort.Status => Ordered(requests, RequestWords.StatusOf, StringComparer.InvariantCultureIgnoreCase, descending),
        RequestSort.Due => Ordered(requests, r => r.AnswerDue, Comparer<DateOnly?>.Default, descending),
        RequestSort.Money => Ordered(requests, r => OpenPipeline(views.Money(r)), Comparer<decimal?>.Default, descending),
        _ => Ordered(requests, views.Score, Comparer<decimal?>.Default, descending),
    };

    private static IEnumerable<Request> Ordered<TKey>(IEnumerable<Request> requests, Func<Request, TKey?> key, IComparer<TKey?> comparer, bool descending)
    {
        var known = requests.Select(r => (Request: r, Key: key(r))).OrderBy(x => x.Key is null);
        return (descending ? known.ThenByDescending(x => x.Key, comparer) : known.ThenBy(x => x.Key, comparer)).Select(x => x.Request);
    }

    // Only an order, never a figure to show: the three parts of the pipeline are not added up for people.
    private static decimal? OpenPipeline(MoneyView? money)
    {
        if (money is null)
            return null;
        var sum = new[] { money.NewBusiness, money.Expansion, money.Renewal }.Sum(f => f.Known + f.Estimated);
        // Nothing but unknown amounts, or a band that hides them.
        return sum > 0 ? sum : null;
    }
}
