namespace TeamsAlign.Bots.Tests.Corpus;

/// <summary>Handles everything, and reads all that a handler is given.</summary>
internal sealed class ReadingBot : IBotModule
{
    public void Register(BotRoutes routes) => new EveryRoute(Read).Register(routes);

    private static void Read(Turn turn)
    {
        foreach (var property in turn.GetType().GetProperties())
            switch (property.GetValue(turn))
            {
                case SubmittedData data:
                    Read(data, depth: 0);
                    break;
                case MessagePayload message:
                    _ = message.Body?.ToText();
                    break;
                case Activity activity:
                    _ = activity.ToUtf8Bytes();
                    break;
                case string id:
                    _ = MeetingId.Parse(id);
                    _ = ConversationId.Parse(id);
                    break;
            }
    }

    private static void Read(SubmittedData data, int depth)
    {
        foreach (var name in data.Names)
        {
            _ = (data.Text(name), data.Typed(name), data.Whole(name), data.Number(name), data.Date(name), data.Time(name), data.Ticked(name));
            _ = data.Chosen(name);
            if (depth < 3)
                Read(data.Inner(name), depth + 1);
        }
    }
}
