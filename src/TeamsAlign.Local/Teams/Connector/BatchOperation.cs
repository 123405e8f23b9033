using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>One message on its way to many: who gets it, and what came of it so far.</summary>
internal sealed class BatchOperation(IReadOnlyList<string> recipients, MessageContent content)
{
    private readonly ConcurrentQueue<(string Recipient, int Status, string? Error)> outcomes = [];

    public IReadOnlyList<string> Recipients => recipients;

    public MessageContent Content => content;

    public bool IsCancelled { get; private set; }

    public void Cancel() => IsCancelled = true;

    public void Report(string recipient, int status, string? error) => outcomes.Enqueue((recipient, status, error));

    public JsonObject State()
    {
        var counts = new JsonObject();
        foreach (var status in outcomes.GroupBy(outcome => outcome.Status))
            counts[status.Key.ToString(CultureInfo.InvariantCulture)] = status.Count();
        var state = outcomes.Count == recipients.Count ? "Completed" : IsCancelled ? "Cancelled" : "Ongoing";
        return new JsonObject { ["state"] = state, ["statusMap"] = counts, ["totalEntriesCount"] = recipients.Count };
    }

    public JsonObject Failures() => new()
    {
        ["failedEntryResponses"] = new JsonArray(
        [
            .. outcomes.Where(outcome => outcome.Error is not null)
                .Select(outcome => new JsonObject { ["entryId"] = outcome.Recipient, ["error"] = outcome.Error }),
        ]),
    };
}
