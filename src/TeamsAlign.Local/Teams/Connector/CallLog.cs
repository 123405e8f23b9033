using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Every call the bot made, as an independent observer of what was really sent. Kept in the data folder.</summary>
internal sealed class CallLog(ChatDatabase database)
{
    public void Add(LoggedCall call) => database.Execute(
        "INSERT INTO calls (entry) VALUES ($entry)", ("$entry", JsonSerializer.Serialize(call, ControlJson.Default.LoggedCall)));

    /// <summary>Calls after that sequence number, oldest first, each with its <c>seq</c>.</summary>
    public IReadOnlyList<JsonObject> After(long seq, int count) => database.Query(
        "SELECT seq, entry FROM calls WHERE seq > $seq ORDER BY seq LIMIT $count",
        row =>
        {
            var entry = JsonNode.Parse(row.GetString(1))!.AsObject();
            entry.Insert(0, "seq", row.GetInt64(0));
            return entry;
        },
        ("$seq", seq),
        ("$count", count));

    public void Clear() => database.Execute("DELETE FROM calls");
}

/// <summary>One call.</summary>
/// <param name="Executed">Whether it was carried out, whatever the caller learned of it.</param>
/// <param name="Status">What the call was answered by its handler; with a <paramref name="Fault"/> the caller saw something else.</param>
/// <param name="ResultId">Id of the message posted or changed, or of the conversation created.</param>
internal sealed record LoggedCall(
    DateTimeOffset At,
    string Method,
    string Path,
    string? Conversation,
    string? Activity,
    int Status,
    bool Executed,
    string? ResultId,
    FaultKind? Fault,
    JsonNode? Body);
