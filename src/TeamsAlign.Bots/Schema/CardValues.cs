using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>Value of <c>adaptiveCard/action</c>.</summary>
internal sealed record ExecuteValue(ExecuteValueAction? Action, string? Trigger, SsoToken? Authentication, string? State);

internal sealed record ExecuteValueAction(string? Type, string? Id, string? Verb, string? Title, JsonElement? Data);

/// <summary>Value of <c>task/fetch</c>, <c>task/submit</c>, <c>config/fetch</c> and <c>config/submit</c>; also <c>message/fetchTask</c>.</summary>
internal sealed record TaskValue(JsonElement? Data, ThemeValue? Context);

/// <summary>Value of <c>tab/fetch</c> and <c>tab/submit</c>.</summary>
internal sealed record TabValue(JsonElement? Data, ThemeValue? Context, TabContextValue? TabContext, string? State);

internal sealed record TabContextValue(string? TabEntityId);

internal sealed record ThemeValue(string? Theme);

/// <summary>Value of <c>application/search</c>.</summary>
internal sealed record TypeaheadValue(string? Kind, string? QueryText, PageValue? QueryOptions, string? Dataset, JsonElement? Data);

/// <summary>Value of <c>message/submitAction</c>.</summary>
internal sealed record FeedbackValue(string? ActionName, FeedbackReaction? ActionValue);

internal sealed record FeedbackReaction(string? Reaction, string? Feedback);

/// <summary>A single sign-on token or magic code that comes with a repeated invoke.</summary>
/// <param name="Id">Id of the exchange.</param>
/// <param name="ConnectionName">The OAuth connection.</param>
/// <param name="Token">The token. Never log it.</param>
public sealed record SsoToken(string? Id, string? ConnectionName, string? Token);
