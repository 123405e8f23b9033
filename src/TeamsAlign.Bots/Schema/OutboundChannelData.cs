using System.Globalization;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>What only Teams reads in a message the bot sends.</summary>
public sealed record OutboundChannelData
{
    /// <summary>Activity feed and meeting bubbles.</summary>
    public OutboundNotification? Notification { get; init; }

    /// <summary>Shows the message as written for somebody.</summary>
    public IReadOnlyList<OnBehalfOf>? OnBehalfOf { get; init; }

    /// <summary>Thumbs below the message, and what is asked behind them.</summary>
    [JsonIgnore]
    public Feedback? Feedback { get; init; }

    /// <summary>The tenant, when a conversation is created.</summary>
    public IdOnly? Tenant { get; init; }

    /// <summary>The channel, when a thread is created.</summary>
    public IdOnly? Channel { get; init; }

    /// <summary>The older spelling. Teams rejects a message with both.</summary>
    [JsonInclude]
    internal bool? FeedbackLoopEnabled => Feedback == Bots.Feedback.Usual ? true : null;

    /// <summary>The newer spelling.</summary>
    [JsonInclude]
    internal FeedbackLoop? FeedbackLoop => Feedback == Bots.Feedback.OwnForm ? new("custom") : null;
}

/// <summary>What Teams asks behind the thumbs of a message.</summary>
public enum Feedback
{
    /// <summary>Its usual question; the answer comes to <see cref="BotRoutes.OnFeedback"/>.</summary>
    Usual,

    /// <summary>The bot's own form; see <see cref="BotRoutes.OnFeedbackForm"/>.</summary>
    OwnForm,
}

internal sealed record FeedbackLoop(string Type);

/// <summary>How a message draws attention.</summary>
public sealed record OutboundNotification
{
    /// <summary>True puts it into the activity feed.</summary>
    public bool? Alert { get; init; }

    /// <summary>True shows it to everyone in the meeting.</summary>
    public bool? AlertInMeeting { get; init; }

    /// <summary>The bubble's page, as a Teams deep link.</summary>
    public string? ExternalResourceUrl { get; init; }

    /// <summary>Shows a page to everyone in the meeting, until they close it or the page submits; that comes as <c>task/submit</c>.</summary>
    /// <param name="appId">Id of the app in the manifest.</param>
    /// <param name="title">Title of the bubble.</param>
    /// <param name="url">HTTPS page of a domain in the manifest.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="completionBotId">The bot that gets what the page submits.</param>
    public static OutboundNotification Bubble(string appId, string title, string url, int width, int height, string? completionBotId = null) => new()
    {
        AlertInMeeting = true,
        ExternalResourceUrl = string.Create(
            CultureInfo.InvariantCulture,
            $"https://teams.microsoft.com/l/bubble/{Uri.EscapeDataString(appId)}?url={Uri.EscapeDataString(Shapes.Page(url))}&height={height}&width={width}&title={Uri.EscapeDataString(title)}{(completionBotId is null ? "" : $"&completionBotId={Uri.EscapeDataString(completionBotId)}")}"),
    };
}

/// <summary>For whom a message is written.</summary>
/// <param name="Mri">User id of the bot (<c>29:…</c>).</param>
/// <param name="DisplayName">The name shown.</param>
public sealed record OnBehalfOf(string Mri, string DisplayName)
{
    /// <summary>Position; there is only one.</summary>
    public int Itemid { get; }

    /// <summary>Kind of mention.</summary>
    public string MentionType { get; } = "person";
}

/// <summary>An object with an id.</summary>
/// <param name="Id">The id.</param>
public sealed record IdOnly(string Id);

/// <summary>Buttons above the compose box.</summary>
/// <param name="Actions">At most three are shown.</param>
public sealed record SuggestedActions(IReadOnlyList<SuggestedAction> Actions)
{
    /// <summary>Who sees them; everyone when empty.</summary>
    public IReadOnlyList<string>? To { get; init; }
}

/// <summary>One such button.</summary>
/// <param name="Type"><c>imBack</c> says its value; <c>openUrl</c> opens it.</param>
/// <param name="Title">The words on it.</param>
/// <param name="Value">What is said or opened.</param>
public sealed record SuggestedAction(string Type, string Title, string Value);
