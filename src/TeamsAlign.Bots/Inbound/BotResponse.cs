using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>What the channel gets: a status and perhaps JSON.</summary>
internal sealed record BotResponse(int Status, byte[] Body)
{
    public static BotResponse Ok { get; } = new(200, []);

    public static BotResponse BadRequest { get; } = new(400, []);

    public static BotResponse Failed { get; } = new(500, []);

    public static BotResponse NotImplemented { get; } = new(501, []);

    public static BotResponse Busy { get; } = new(503, []);

    public static BotResponse TooSlow { get; } = new(504, []);

    public static BotResponse Of(InvokeAnswer answer, CardMark? mark = null)
    {
        if (answer.Body is null && answer.Status == 200)
            return Ok;
        var body = answer.ToUtf8Bytes();
        return new(answer.Status, mark?.Apply(body) ?? body);
    }
}
