using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Reading a chat as somebody, and writing into it.</summary>
internal static class PageMessages
{
    private const int Newest = 500;
    private const int LongestText = 28_000;

    public static void MapMessages(this IEndpointRouteBuilder page)
    {
        page.MapGet("/conversations/{id}/messages", List);
        page.MapPost("/conversations/{id}/messages", PostAsync);
        page.MapPost("/conversations/{id}/cards", PostCardAsync);
    }

    private static IResult List(string id, string person, HttpRequest request, MessageStore messages, CardViews views)
    {
        if (Seat.Find(id, person, request) is not { } seat)
            return Refused.NotTheirs();
        var own = views.Of(seat.Person, seat.Chat.Id);
        return Results.Ok(messages.Latest(seat.Chat.Id, Newest).Select(message => MessageShown.To(message, own.GetValueOrDefault(message.Id))));
    }

    private static async Task<IResult> PostAsync(
        string id,
        PostAsk ask,
        HttpRequest request,
        Posting posting,
        MessageStore messages,
        Membership membership,
        Installations installations,
        UserMessages bot,
        IOptions<LocalTeamsOptions> options,
        CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        var text = ask.Text?.Trim() ?? "";
        if (text.Length is 0 or > LongestText)
            return Refused.BadAsk($"A message has 1 to {LongestText} characters.");
        var rootId = ask.ReplyToId is null ? null : messages.Find(seat.Chat.Id, ask.ReplyToId)?.RootId;

        // Teams adds the app with the first message if opening the chat did not.
        if (seat.Chat.Kind == ChatKind.Personal)
            await membership.InstallAsync(seat);

        var mention = "@" + options.Value.Bot.Name;
        var mentioned = ask.MentionBot && seat.Chat.Kind != ChatKind.Personal;
        var shown = mentioned && !text.StartsWith(mention, StringComparison.OrdinalIgnoreCase) ? $"{mention} {text}" : text;
        var message = posting.Post(seat.Chat, rootId, Sender.Of(seat.Person), new MessageContent { Text = shown });
        if (!installations.Includes(seat.Chat) || (seat.Chat.Kind != ChatKind.Personal && !mentioned))
            return Results.Ok(new PostedAnswer(message.Id, BotStatus: null));

        var answer = await bot.SendAsync(seat, message, mentioned, cancellationToken);
        return Results.Ok(new PostedAnswer(message.Id, answer.Status));
    }

    /// <summary>A message extension's result that somebody sends: it is theirs, so the bot cannot change it later.</summary>
    private static async Task<IResult> PostCardAsync(
        string id,
        CardAsk ask,
        HttpRequest request,
        Posting posting,
        MessageStore messages,
        Installations installations,
        UserMessages bot,
        CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        if (ask.Attachment?["contentType"] is null)
            return Refused.BadAsk("The attachment needs a contentType.");

        var rootId = ask.ReplyToId is null ? null : messages.Find(seat.Chat.Id, ask.ReplyToId)?.RootId;
        var attachment = ask.Attachment.DeepClone().AsObject();
        attachment.Remove("preview");
        var message = posting.Post(
            seat.Chat, rootId, Sender.Of(seat.Person), new MessageContent { Attachments = new JsonArray(attachment) });
        if (seat.Chat.Kind != ChatKind.Personal || !installations.Includes(seat.Chat))
            return Results.Ok(new PostedAnswer(message.Id, BotStatus: null));

        var answer = await bot.SendAsync(seat, message, mentioned: false, cancellationToken);
        return Results.Ok(new PostedAnswer(message.Id, answer.Status));
    }
}
