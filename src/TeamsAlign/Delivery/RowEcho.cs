using System.Text.Json;
using System.Text.Json.Nodes;
using StackExchange.Redis;
using TeamsAlign.Lists;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>
/// Tells the other processes which messages and conversations this one wrote, so that a card posted there follows its record, and a person who
/// came there can be written to from here. Told once: after a break in the connection the lists are read again.
/// </summary>
internal sealed partial class RowEcho(IConnectionMultiplexer redis, DeliveryStore store, WorkspaceIdentity identity, IConfiguration configuration, ILogger<RowEcho> logger) : BackgroundService
{
    private readonly string self = Guid.NewGuid().ToString("N");
    private readonly RedisChannel channel = RedisChannel.Literal(identity.Scoped($"{ClusterSetup.ClusterId(configuration)}:delivery", ":"));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var heard = await redis.GetSubscriber().SubscribeAsync(channel);
        store.Cards.Wrote += (fields, item) => Tell(PostedCardList.Kind, fields, item);
        store.Conversations.Wrote += (fields, item) => Tell(ConversationList.Kind, fields, item);
        redis.ConnectionRestored += (_, restored) =>
        {
            if (restored.ConnectionType == ConnectionType.Subscription)
                _ = GuardAsync(() => store.LoadAsync(stoppingToken));
        };
        await foreach (var message in heard.WithCancellation(stoppingToken))
            await GuardAsync(() => Task.FromResult(Take(message.Message)));
    }

    private void Tell(RecordKind kind, Fields fields, string item)
    {
        try
        {
            redis.GetSubscriber().Publish(
                channel,
                new JsonObject { ["from"] = self, ["list"] = kind.Schema.Name, ["item"] = item, ["fields"] = fields.ToJson() }.ToJsonString(),
                CommandFlags.FireAndForget);
        }
        catch (RedisException)
        {
            // The others read the lists again once Redis is back.
        }
    }

    private bool Take(RedisValue message)
    {
        if (JsonNode.Parse((string?)message ?? "null") is not JsonObject told || (string?)told["from"] == self)
            return false;
        var (item, fields) = ((string)told["item"]!, Fields.FromJson((JsonObject)told["fields"]!));
        if ((string?)told["list"] == PostedCardList.Kind.Schema.Name)
            store.Cards.Heard(fields, item);
        else if (store.Conversations.Heard(fields, item) is { Left: false, Reference: { Kind: Bots.ConversationKind.Personal, UserAadObjectId: { } person } })
            store.Reachable.Writer.TryWrite(new People.PersonId(person));
        return true;
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is ListsException or JsonException or FormatException)
        {
            Log.NotTaken(logger, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(240, LogLevel.Warning, "What another process wrote could not be taken over ({Reason})")]
        public static partial void NotTaken(ILogger logger, string reason);
    }
}
