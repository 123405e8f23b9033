using TeamsAlign.Bench.Faults;
using TeamsAlign.Bench.Load;
using TeamsAlign.Bench.Scale.Filling;

namespace TeamsAlign.Bench.Scale;

/// <summary>What is asked for.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Paths">Addresses in rotation.</param>
internal sealed record View(string Name, IReadOnlyList<string> Paths)
{
    private const int Texts = 500;

    public static IReadOnlyList<View> All { get; } =
    [
        new("board", ["/api/roadmap"]),
        new("filtered list", ["/api/requests?status=approved", "/api/requests?status=notNow", "/api/requests?status=planned"]),
        new("search", Made(words => $"/api/requests?q={Uri.EscapeDataString(words.Search)}")),
        new("similar", Made(words => $"/api/similar?text={Uri.EscapeDataString($"{words.Title}. {words.Problem}")}")),
    ];

    public Get Requests(string token) => new(Paths, token);

    private static string[] Made(Func<Wording, string> make)
    {
        var words = new Wording(new Chance(7));
        return [.. Enumerable.Range(0, Texts).Select(_ => make(words))];
    }
}
