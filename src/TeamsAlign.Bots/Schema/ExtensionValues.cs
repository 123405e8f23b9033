using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>Value of <c>composeExtension/query</c>.</summary>
internal sealed record QueryValue(
    string? CommandId, IReadOnlyList<QueryParameter>? Parameters, PageValue? QueryOptions, string? State, SsoToken? Authentication);

internal sealed record PageValue(int? Skip, int? Count, int? Top);

/// <summary>Value of <c>composeExtension/queryLink</c> and <c>anonymousQueryLink</c>.</summary>
internal sealed record LinkValue(string? Url, string? State, SsoToken? Authentication);

/// <summary>Value of <c>composeExtension/fetchTask</c> and <c>submitAction</c>.</summary>
internal sealed record CommandValue(
    string? CommandId,
    string? CommandContext,
    ThemeValue? Context,
    JsonElement? Data,
    MessagePayload? MessagePayload,
    string? BotMessagePreviewAction,
    IReadOnlyList<Activity>? BotActivityPreview,
    string? State,
    SsoToken? Authentication);

/// <summary>One parameter of a search command.</summary>
/// <param name="Name">Name in the manifest.</param>
/// <param name="Value">What was typed; always text on the wire that Teams sends.</param>
internal sealed record QueryParameter(string? Name, JsonElement? Value);
