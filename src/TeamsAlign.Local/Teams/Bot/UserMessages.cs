using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>What people write, on its way to the bot.</summary>
internal sealed class UserMessages(Envelope envelope, BotChannel bot, IOptions<LocalTeamsOptions> options)
{
    /// <summary>A message somebody posted; in chats of several the caller sends it only when it mentions the bot.</summary>
    public Task<BotAnswer> SendAsync(Seat seat, ChatMessage message, bool mentioned, CancellationToken cancellationToken)
    {
        var activity = envelope.Create("message", message.Id, seat.Chat, message.RootId, seat.Person, seat.Locale);
        activity["textFormat"] = "plain";
        activity["text"] = message.Content.Text;
        if (message.Content.Attachments is { } attachments)
            activity["attachments"] = attachments.DeepClone();
        if (mentioned)
            Mention(activity, message.Content.Text);
        return bot.DeliverAsync(activity, cancellationToken);
    }

    /// <summary>Action.Submit without a dialog: a message that carries <c>value</c> and usually no text (teams-protocol 3.2).</summary>
    public Task<BotAnswer> SubmitAsync(
        Seat seat, ChatMessage card, string id, JsonNode? value, string? text, CancellationToken cancellationToken)
    {
        var activity = envelope.Create("message", id, seat.Chat, card.RootId, seat.Person, seat.Locale);
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        activity["replyToId"] = card.Id;
        if (value is not null)
            activity["value"] = value;
        if (text is not null)
        {
            activity["text"] = text;
            activity["textFormat"] = "plain";
        }

        return bot.DeliverAsync(activity, cancellationToken);
    }

    /// <summary>A mention makes the message formatted: it travels as HTML too, and its text has the entities and hard spaces of that.</summary>
    private void Mention(JsonObject activity, string shown)
    {
        var name = options.Value.Bot.Name;
        var mark = $"<at>{name}</at>";
        var rest = WebUtility.HtmlEncode(WithoutMention(shown));
        activity["text"] = $"{mark}&nbsp;{rest}";
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "text/html",
            ["content"] = $"<p><span itemscope=\"\" itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">{name}</span>&nbsp;{rest}</p>",
        });
        activity["entities"]!.AsArray().Insert(0, new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = envelope.BotAccount(),
            ["text"] = mark,
        });
    }

    private string WithoutMention(string shown)
    {
        var mention = "@" + options.Value.Bot.Name;
        return shown.StartsWith(mention, StringComparison.OrdinalIgnoreCase) ? shown[mention.Length..].Trim() : shown;
    }
}
