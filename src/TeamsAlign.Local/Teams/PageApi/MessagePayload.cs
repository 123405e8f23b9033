using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>A message as an action command gets it when it is called on one (teams-protocol 3.7).</summary>
internal sealed class MessagePayload(IOptions<LocalTeamsOptions> options)
{
    public JsonObject Of(Chat chat, ChatMessage message) => new()
    {
        ["id"] = message.Id,
        ["replyToId"] = message.RootId == message.Id ? null : message.RootId,
        ["createdDateTime"] = Envelope.Iso(message.At),
        ["deleted"] = false,
        ["summary"] = message.Content.Summary,
        ["importance"] = "normal",
        ["locale"] = "en-us",
        ["linkToMessage"] = Link(chat, message),
        ["from"] = From(message.From),
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html(message) },
        ["attachments"] = message.Content.Attachments?.DeepClone() ?? new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["reactions"] = new JsonArray(),
    };

    /// <summary>Opens the message on this machine's page; a link to Teams itself would lead nowhere.</summary>
    private string Link(Chat chat, ChatMessage message) =>
        $"{options.Value.App.BaseUrl.TrimEnd('/')}/#/{Area(chat.Kind)}/{Uri.EscapeDataString(chat.Id)}/{message.Id}";

    /// <summary>What the page calls the place.</summary>
    private static string Area(ChatKind kind) => kind switch
    {
        ChatKind.Channel => "team",
        ChatKind.Meeting => "meeting",
        _ => "chat",
    };

    /// <summary>People are named by their object id here, not by the <c>29:</c> id of activities.</summary>
    private static JsonObject From(Sender sender) => SamplePeople.All.FirstOrDefault(person => person.Mri == sender.Mri) is { } person
        ? new JsonObject
        {
            ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = person.Id, ["displayName"] = person.Name },
        }
        : new JsonObject
        {
            ["application"] = new JsonObject
            {
                ["applicationIdentityType"] = "bot", ["id"] = sender.Mri, ["displayName"] = sender.Name,
            },
        };

    private static string Html(ChatMessage message) => string.Concat(
        message.Content.Text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line.TrimEnd('\r'))}</p>"));
}
