using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Send, reply, update and delete (teams-protocol 4.1 to 4.4).</summary>
internal sealed class Messages(
    BotSeat seats, MessageStore messages, Posting posting, LiveEvents live, IOptions<LocalTeamsOptions> options)
{
    public static void Map(IEndpointRouteBuilder connector)
    {
        const string Activities = "/v3/conversations/{conversation}/activities";
        connector.MapPost(Activities, (string conversation, HttpRequest request, Messages messages) =>
            messages.SendAsync(conversation, replyTo: null, request));
        connector.MapPost(Activities + "/{activity}", (string conversation, string activity, HttpRequest request, Messages messages) =>
            messages.SendAsync(conversation, activity, request));
        connector.MapPut(Activities + "/{activity}", (string conversation, string activity, HttpRequest request, Messages messages) =>
            messages.UpdateAsync(conversation, activity, request));
        connector.MapDelete(Activities + "/{activity}", (string conversation, string activity, Messages messages) =>
            messages.Delete(conversation, activity));
    }

    /// <summary>Posts as the bot; the caller checked that it may.</summary>
    public ChatMessage Post(Chat chat, string? rootId, MessageContent content) =>
        posting.Post(chat, rootId, new Sender(options.Value.Bot.Mri, options.Value.Bot.Name, IsBot: true), content);

    private async Task<IResult> SendAsync(string conversation, string? replyTo, HttpRequest request)
    {
        var (activity, refusal) = await OutgoingActivity.ReadAsync(request);
        if (activity is null)
            return refusal!;
        var (chat, rootId, refused) = seats.Find(conversation);
        if (refused is not null)
            return refused;
        if (rootId is not null && messages.Find(chat.Id, rootId) is null)
            return ConnectorError.NoConversation();

        switch (activity.Type)
        {
            case "message":
                // A reply to a message of a channel belongs to that message's thread.
                rootId ??= replyTo is null ? null : messages.Find(chat.Id, replyTo)?.RootId;
                return Id(Post(chat, rootId, activity.Content).Id, StatusCodes.Status201Created);
            case "typing":
                live.Publish(chat, LiveEventType.Typing, messageId: null);
                return Results.StatusCode(StatusCodes.Status202Accepted);
            default:
                return ConnectorError.BadArgument($"Activity type '{activity.Type}' is not supported.");
        }
    }

    private async Task<IResult> UpdateAsync(string conversation, string activityId, HttpRequest request)
    {
        var (activity, refusal) = await OutgoingActivity.ReadAsync(request);
        if (activity is null)
            return refusal!;
        var (chat, message, refused) = Own(conversation, activityId);
        if (refused is not null)
            return refused;
        if (ContentRules.RefuseUpdate(activity.Content) is { } several)
            return several;

        posting.Replace(chat, message, activity.Content);
        return Id(message.Id, StatusCodes.Status200OK);
    }

    private IResult Delete(string conversation, string activityId)
    {
        var (chat, message, refused) = Own(conversation, activityId);
        if (refused is not null)
            return refused;

        posting.Delete(chat, message);
        return Results.Ok();
    }

    /// <summary>A message of the bot's own, or the refusal: what people posted, extension cards too, is theirs.</summary>
    private (Chat Chat, ChatMessage Message, IResult? Refusal) Own(string conversation, string activityId)
    {
        var (chat, _, refused) = seats.Find(conversation);
        if (refused is not null)
            return (chat, null!, refused);
        if (messages.Find(chat.Id, Uri.UnescapeDataString(activityId)) is not { } message)
            return (chat, null!, ConnectorError.NoActivity());
        return message.From.IsBot
            ? (chat, message, null)
            : (chat, message, ConnectorError.Forbidden("The bot may change only its own messages."));
    }

    private static IResult Id(string id, int status) => Results.Json(new JsonObject { ["id"] = id }, statusCode: status);
}
