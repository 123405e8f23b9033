using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Faults.People;

/// <summary>An answer to a request as tab and card send it, and what a card says once it is given.</summary>
internal static class Answers
{
    /// <summary>What a card says where the answer was taken; {0} is the request's key.</summary>
    public static readonly IReadOnlyDictionary<string, string> Said = new Dictionary<string, string>
    {
        ["approve"] = "You approved {0}.",
        ["decline"] = "You declined {0}.",
        ["notNow"] = "You answered {0} with not now.",
        ["alreadyThere"] = "You answered {0} with already there.",
        ["notForUs"] = "You answered {0} with not for us.",
        ["reopen"] = "You reopened {0}.",
    };

    private static string Until => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(90).ToString("O", CultureInfo.InvariantCulture);

    public static JsonObject Tab(JsonNode offered, string mark, string? shown) => new()
    {
        ["answer"] = (string)offered["answer"]!,
        ["reason"] = mark,
        ["until"] = Until,
        ["rowVersion"] = shown,
    };

    public static JsonObject Card(JsonNode offered, string key, string mark, string? shown)
    {
        var answer = (string)offered["answer"]!;
        var move = char.ToUpperInvariant(answer[0]) + answer[1..];
        return new JsonObject
        {
            ["record"] = key,
            ["rv"] = shown,
            ["move"] = move,
            ["until"] = Until,
            [(bool)offered["primary"]! ? $"reason{move}" : "reasonOther"] = mark,
        };
    }

    /// <summary>What the card in the answer to a press says.</summary>
    public static Told Read(JsonNode? body, string answer, string key)
    {
        var said = body?.ToJsonString() ?? "";
        if (said.Contains(string.Format(CultureInfo.InvariantCulture, Said[answer], key), StringComparison.Ordinal))
            return Told.Done;
        // Neither says what became of the press: an earlier delivery of it may have been carried out before the product was killed.
        return said.Contains("not saved", StringComparison.OrdinalIgnoreCase) || said.Contains("is being loaded", StringComparison.Ordinal) ? Told.Nothing : Told.Refused;
    }
}
