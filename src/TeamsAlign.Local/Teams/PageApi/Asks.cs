using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Anything done as somebody: <c>person</c> is an object id of <c>GET /local/people</c>.</summary>
internal record PersonAsk
{
    public required string Person { get; init; }
}

/// <param name="Text">As typed; without the mention when <paramref name="MentionBot"/> is set.</param>
/// <param name="ReplyToId">In channels: the root of the thread to answer in.</param>
internal sealed record PostAsk(string Text, bool MentionBot, string? ReplyToId) : PersonAsk;

internal sealed record CardAsk(JsonObject Attachment, string? ReplyToId) : PersonAsk;

/// <param name="Data">The action's data with the inputs merged in.</param>
/// <param name="Trigger"><c>manual</c>, or <c>automatic</c> for a refresh.</param>
internal sealed record ExecuteAsk(
    string MessageId, string? Verb, JsonNode? Data, string? ActionId, string? Title, string Trigger) : PersonAsk;

internal sealed record SubmitAsk(string MessageId, JsonNode? Data) : PersonAsk;

/// <param name="Name"><c>fetch</c> or <c>submit</c>.</param>
internal sealed record TaskAsk(string Name, JsonNode? Data, string? MessageId, string? Theme) : PersonAsk;

/// <param name="Name">One of the keys of <see cref="ExtensionValues"/>.</param>
/// <param name="Context"><c>compose</c>, <c>message</c> or <c>commandBox</c>.</param>
internal sealed record ExtensionAsk(
    string Name,
    string? CommandId,
    JsonArray? Parameters,
    JsonObject? QueryOptions,
    string? MessageId,
    JsonNode? Data,
    string? Url,
    string? Context,
    string? Theme,
    string? State,
    string? Dataset,
    string? QueryText,
    string? BotMessagePreviewAction,
    JsonArray? BotActivityPreview) : PersonAsk;
