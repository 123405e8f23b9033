using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <content>Message extensions.</content>
internal sealed partial class InvokeDispatch
{
    private async Task<InvokeAnswer?> QueryAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var turn = new QueryTurn(context, Values.Read(context.Activity, InboundJson.AnyCase.QueryValue));
        return routes.Queries.Find(turn.CommandId) is { } handler ? await handler(turn, cancellationToken) : null;
    }

    private async Task<InvokeAnswer?> SelectAsync(TurnContext context, CancellationToken cancellationToken)
    {
        var data = Values.Data(context.Activity);
        if (data.Json.ValueKind != JsonValueKind.Object)
            throw new BadValueException();
        return routes.Selects.Find(data.Text(ActionData.SelectMember)) is { } handler ? await handler(new(context, data), cancellationToken) : null;
    }

    private static async Task<InvokeAnswer?> LinkAsync(
        List<(Regex Pattern, InvokeHandler<LinkTurn, LinkAnswer> Handler)> links,
        TurnContext context,
        bool isAnonymous,
        CancellationToken cancellationToken)
    {
        var turn = new LinkTurn(context, Values.Read(context.Activity, InboundJson.AnyCase.LinkValue), isAnonymous);
        foreach (var (pattern, handler) in links)
            if (pattern.IsMatch(turn.Url))
                return await handler(turn, cancellationToken);
        return LinkAnswer.None;
    }

    private static async Task<InvokeAnswer?> CommandAsync<TAnswer>(
        Table<InvokeHandler<CommandTurn, TAnswer>> handlers, TurnContext context, CancellationToken cancellationToken)
        where TAnswer : InvokeAnswer
    {
        var value = Values.Read(context.Activity, InboundJson.AnyCase.CommandValue);
        var turn = new CommandTurn(context, value, Values.Data(value.Data));
        return handlers.Find(turn.CommandId) is { } handler ? await handler(turn, cancellationToken) : null;
    }
}
