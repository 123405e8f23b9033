using System.Text.Json;
using StackExchange.Redis;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Drafts;

/// <summary>Tells the other processes of a cluster what was typed here, so that a dialog opened again finds it whichever it comes to. Nothing stays in Redis.</summary>
internal sealed class DraftEcho(IConnectionMultiplexer redis, KeptDrafts drafts, WorkspaceIdentity identity, IConfiguration configuration) : BackgroundService
{
    private readonly string self = Guid.NewGuid().ToString("N");
    private readonly RedisChannel channel = RedisChannel.Literal(identity.Scoped($"{ClusterSetup.ClusterId(configuration)}:drafts", ":"));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var heard = await redis.GetSubscriber().SubscribeAsync(channel);
        drafts.Changed += Tell;
        await foreach (var message in heard.WithCancellation(stoppingToken))
            Take(message.Message);
    }

    private void Tell(PersonId person, string place, FormDraft? draft)
    {
        try
        {
            redis.GetSubscriber().Publish(channel, JsonSerializer.Serialize(new Told(self, person.Value, place, draft)), CommandFlags.FireAndForget);
        }
        catch (RedisException)
        {
            // The draft is kept here; a dialog that comes to another process begins anew.
        }
    }

    private void Take(RedisValue message)
    {
        try
        {
            if (JsonSerializer.Deserialize<Told>((string?)message ?? "null") is { } told && told.From != self)
                drafts.Take(new PersonId(told.Person), told.Place, told.Draft);
        }
        catch (JsonException)
        {
            // Of another version of the product: nothing to keep.
        }
    }

    private sealed record Told(string From, string Person, string Place, FormDraft? Draft);
}
