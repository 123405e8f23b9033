using TeamsAlign.Bots;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Home;

/// <summary>What the bot answers where no workspace is meant yet: asks which one, or says that there is none for the person.</summary>
internal sealed class FrontDesk(ProductLineBot productLine, WhoseRecordBot whoseRecord, ConnectorClient connector)
{
    /// <summary>The command <c>product line</c>, and the buttons of its cards, wherever they are.</summary>
    public BotPart Answers { get; } = new([productLine], connector);

    /// <summary>A team, chat or meeting that belongs to none yet.</summary>
    public BotPart AsksPlace { get; } = new([productLine, new SentenceBot(productLine.AskPlaceAsync, "Say product line in the chat with TeamsAlign to choose one.")], connector);

    /// <summary>A person with several, who has chosen none.</summary>
    public BotPart AsksPerson { get; } = new([productLine, new SentenceBot(productLine.AskPersonAsync, "You work with several product lines. Say product line in the chat with TeamsAlign to choose one.")], connector);

    /// <summary>A key that several of a person's workspaces have.</summary>
    public BotPart AsksWhoseRecord { get; } = new([whoseRecord], connector);

    public BotPart NoMember { get; } = new([new SentenceBot("You are not a member of this product line. Ask in the team that works with it, or its administrator.")], connector);

    public BotPart NotServed { get; } = new([new SentenceBot("The product line of this place is paused, or cannot be reached. Its administrator knows more.")], connector);

    public bool Knows(ActivityTurn turn) => Answers.Knows(turn);

    /// <summary>Those with the request or plan item that a text names; none where it names nothing.</summary>
    public static IReadOnlyList<ServedWorkspace> Holding(IReadOnlyList<ServedWorkspace> workspaces, string text) =>
        RecordKey.Parse(RecordKey.Said(text)) is { Prefix: Request.Prefix or PlanItem.Prefix }
            ? [.. workspaces.Where(w => w.Host.IsReady && w.Host.State.Find(RecordKey.Said(text)) is not null)]
            : [];
}
