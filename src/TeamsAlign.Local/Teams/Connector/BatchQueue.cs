using System.Collections.Concurrent;
using System.Threading.Channels;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Works off messages to many, one recipient after the other. Operations are forgotten with the process, as Teams forgets them in time.</summary>
internal sealed class BatchQueue(Installations installations, Messages messages) : BackgroundService
{
    private readonly Channel<BatchOperation> waiting = Channel.CreateUnbounded<BatchOperation>();
    private readonly ConcurrentDictionary<string, BatchOperation> operations = new(StringComparer.Ordinal);

    /// <summary>The id to ask for its state by.</summary>
    public string Add(IReadOnlyList<string> recipients, MessageContent content)
    {
        var id = Guid.NewGuid().ToString();
        var operation = operations[id] = new BatchOperation(recipients, content);
        waiting.Writer.TryWrite(operation);
        return id;
    }

    public BatchOperation? Find(string id) => operations.GetValueOrDefault(id);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var operation in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var recipient in operation.Recipients.TakeWhile(_ => !operation.IsCancelled))
                Send(operation, recipient);
        }
    }

    private void Send(BatchOperation operation, string recipient)
    {
        if (ChatOf(recipient) is not { } chat)
        {
            operation.Report(recipient, StatusCodes.Status404NotFound, "MemberNotFoundInConversation");
        }
        else if (!installations.Includes(chat))
        {
            operation.Report(recipient, StatusCodes.Status403Forbidden, "BotNotInConversationRoster");
        }
        else
        {
            messages.Post(chat, rootId: null, operation.Content);
            operation.Report(recipient, StatusCodes.Status201Created, error: null);
        }
    }

    /// <summary>A person stands for their chat with the bot, a channel for itself.</summary>
    private static Chat? ChatOf(string recipient) => Roster.Find(SamplePeople.All, recipient) is { } person
        ? SampleChats.PersonalOf(person)
        : SampleChats.Channels.FirstOrDefault(channel => channel.Id == recipient);
}
