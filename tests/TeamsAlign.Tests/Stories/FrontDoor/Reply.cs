using System.Net;
using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>An answer of the API.</summary>
public sealed record Reply(HttpStatusCode Status, JsonNode? Json, string Text)
{
    /// <summary>The answer, where the call succeeded.</summary>
    public JsonNode Ok => (int)Status < 300 && Json is not null ? Json : throw new InvalidOperationException($"{(int)Status}: {Text}");

    /// <summary>The sentence of a refusal.</summary>
    public string Sentence => (string?)Json?["detail"] ?? "";
}
