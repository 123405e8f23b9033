using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>Buttons of cards in messages: Action.Execute, Action.Submit in its many forms, and dialogs.</summary>
internal static class CardActions
{
    public static void MapCardActions(this IEndpointRouteBuilder page)
    {
        page.MapPost("/conversations/{id}/execute", ExecuteAsync);
        page.MapPost("/conversations/{id}/submit", SubmitAsync);
        page.MapPost("/conversations/{id}/task", TaskAsync);
    }

    private static async Task<IResult> ExecuteAsync(
        string id, ExecuteAsk ask, HttpRequest request, CardExecution execution, MessageStore messages, CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat || messages.Find(seat.Chat.Id, ask.MessageId) is not { } message)
            return Refused.NotTheirs();
        if (ask.Trigger is not ("manual" or "automatic"))
            return Refused.BadAsk("The trigger is manual or automatic.");
        var answer = await execution.ExecuteAsync(seat, message, ask, cancellationToken);
        return Results.Ok(new BotReply(answer.Status, answer.Body));
    }

    private static async Task<IResult> SubmitAsync(
        string id, SubmitAsk ask, HttpRequest request, CardSubmission submission, MessageStore messages, CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat || messages.Find(seat.Chat.Id, ask.MessageId) is not { } message)
            return Refused.NotTheirs();
        return Results.Ok(await submission.SubmitAsync(seat, message, ask.Data, cancellationToken));
    }

    private static async Task<IResult> TaskAsync(
        string id, TaskAsk ask, HttpRequest request, Invokes invokes, MessageStore messages, CancellationToken cancellationToken)
    {
        if (Seat.Find(id, ask.Person, request) is not { } seat)
            return Refused.NotTheirs();
        if (ask.Name is not ("fetch" or "submit"))
            return Refused.BadAsk("A dialog's name is fetch or submit.");

        var message = ask.MessageId is null ? null : messages.Find(seat.Chat.Id, ask.MessageId);
        var value = new JsonObject
        {
            ["data"] = ask.Data?.DeepClone() ?? new JsonObject(),
            ["context"] = new JsonObject { ["theme"] = ask.Theme ?? "default" },
        };
        var answer = await invokes.ForDialogAsync(seat, message, "task/" + ask.Name, value, cancellationToken);
        return Results.Ok(new BotReply(answer.Status, answer.Body));
    }
}
