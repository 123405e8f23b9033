using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Message extensions, link unfurling and typeahead: each is an invoke whose answer the page draws.</summary>
internal static class Extensions
{
    public static void MapExtensions(this IEndpointRouteBuilder page) =>
        page.MapPost("/conversations/{id}/extension", InvokeAsync);

    private static async Task<IResult> InvokeAsync(
        string id,
        ExtensionAsk ask,
        HttpRequest request,
        Invokes invokes,
        MessageStore messages,
        MessagePayload payload,
        CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        var message = ask.MessageId is null ? null : messages.Find(seat.Chat.Id, ask.MessageId);
        if (ask.MessageId is not null && message is null)
            return Refused.NotTheirs();
        if (ExtensionValues.Create(ask, message is null ? null : payload.Of(seat.Chat, message)) is not var (name, value))
            return Refused.BadAsk("Teams has no such call of an extension.");

        var answer = name == ExtensionValues.Typeahead && message is not null
            ? await invokes.ForDialogAsync(seat, message, name, value, cancellationToken)
            : await invokes.FromComposeAsync(seat, name, value, cancellationToken);
        return Results.Ok(new BotReply(answer.Status, answer.Body));
    }
}
