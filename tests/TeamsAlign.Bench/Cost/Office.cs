using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.People;

namespace TeamsAlign.Bench.Cost;

/// <summary>Two people at work: what they did before is where the next command starts.</summary>
internal sealed class Office(Door product, Door sales)
{
    private const string Customer = "Alpine Ski House";
    private string _request = "";
    private string _item = "";

    /// <summary>Commands in an order in which each is possible, by what people call them.</summary>
    public IReadOnlyList<(string What, Func<CancellationToken, Task> Do)> Commands =>
    [
        ("Ask for something, new customer", stop => AskAsync("A map of the slopes", stop)),
        ("Ask for something, known customer", stop => AskAsync("A heated cable", stop)),
        ("Mine too, another customer", async stop => Check(await product.PostAsync($"/api/requests/{_request}/demand", new JsonObject { ["accountName"] = "Fourth Coffee" }, stop))),
        ("Take into triage", stop => AnswerAsync("takeIntoTriage", stop)),
        ("Score", async stop => Check(await product.PutAsync($"/api/requests/{_request}/score", new JsonObject { ["impact"] = 2, ["confidence"] = 0.8, ["effort"] = 3 }, stop))),
        ("Approve", stop => AnswerAsync("approve", stop)),
        ("Place on the roadmap (private draft)", async stop => Check(await product.PostAsync(
            $"/api/requests/{_request}/placement", new JsonObject { ["title"] = "Heated cables", ["horizon"] = "next" }, stop))),
        ("Publish one new item with one request", PublishAsync),
        ("Move an item (private draft)", async stop => Check(await product.PutAsync("/api/roadmap/draft/moves", new JsonObject { ["key"] = _item, ["horizon"] = "now" }, stop))),
        ("Publish one move of an item with one request", PublishAsync),
        ("Word it for customers", async stop => Check(await product.PutAsync($"/api/roadmap/{_item}/wording", new JsonObject { ["wording"] = "Cables that stay warm." }, stop))),
    ];

    public Task AskAsync(string need, CancellationToken cancellationToken) => AskAsync(need, Customer, cancellationToken);

    private async Task AskAsync(string need, string customer, CancellationToken cancellationToken) =>
        _request = (string)Check(await sales.PostAsync("/api/requests", new JsonObject { ["need"] = need, ["accountName"] = customer }, cancellationToken))["key"]!;

    private async Task AnswerAsync(string answer, CancellationToken cancellationToken) =>
        Check(await product.PostAsync($"/api/requests/{_request}/answers", new JsonObject { ["answer"] = answer }, cancellationToken));

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        var draft = Check(await product.GetAsync("/api/roadmap", cancellationToken))["draft"]!;
        var published = Check(await product.PostAsync("/api/roadmap/publish", new JsonObject { ["baseVersion"] = (string?)draft["baseVersion"] }, cancellationToken));
        // The one that has not been moved yet.
        _item = (string?)published["items"]!.AsArray().FirstOrDefault(i => (string?)i!["horizon"] == "next")?["key"] ?? _item;
    }

    private static JsonNode Check(Reply reply) => reply is { IsSuccess: true } ? reply.Body ?? new JsonObject() : throw new InvalidOperationException(reply.ToString());
}
