using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Envelopes and outcomes as UTF-8 JSON, for the way through the cluster.</summary>
internal static class EnvelopeJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly FrozenDictionary<string, Type> Commands = typeof(Command).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract)
        .ToFrozenDictionary(t => t.Name);

    public static byte[] Write(Envelope envelope) => JsonSerializer.SerializeToUtf8Bytes(
        new Wire(envelope.Id.Value, envelope.Command.Verb, JsonSerializer.SerializeToNode(envelope.Command, envelope.Command.GetType(), Options), envelope.By, envelope.Surface),
        Options);

    /// <exception cref="JsonException">No such command, or not its shape.</exception>
    public static Envelope Read(byte[] json)
    {
        var wire = JsonSerializer.Deserialize<Wire>(json, Options) ?? throw new JsonException("An empty envelope.");
        var type = Commands.GetValueOrDefault(wire.Verb) ?? throw new JsonException($"There is no command {wire.Verb}.");
        return new Envelope(new CommandId(wire.Id), (Command)wire.Command.Deserialize(type, Options)!, wire.By, wire.Surface);
    }

    /// <summary>Decides and commits an envelope in this process.</summary>
    /// <returns>The outcome; empty where another writer has to be asked.</returns>
    public static async Task<byte[]> AnswerAsync(WorkspaceHost host, byte[] envelope)
    {
        try
        {
            return Write(await host.HereAsync(Read(envelope), CancellationToken.None));
        }
        catch (NotSavedException notSaved)
        {
            return notSaved.IsForAnotherWriter ? [] : JsonSerializer.SerializeToUtf8Bytes(new OutcomeWire(null, false, null, null), Options);
        }
    }

    /// <param name="stateAt">The state of this process once it holds a version.</param>
    /// <exception cref="NotSavedException">The writer could not save it.</exception>
    public static async Task<Outcome> ReadOutcomeAsync(byte[] json, Func<WorkspaceVersion, Task<WorkspaceState>> stateAt)
    {
        var wire = JsonSerializer.Deserialize<OutcomeWire>(json, Options) ?? throw new JsonException("An empty outcome.");
        if (wire.Refusal is { } refusal)
            return new Outcome.Refused(refusal);
        return WorkspaceVersion.Parse(wire.Version) is { } version ? new Outcome.Done(wire.Subject ?? "", await stateAt(version), wire.Repeated) : throw new NotSavedException();
    }

    private static byte[] Write(Outcome outcome) => JsonSerializer.SerializeToUtf8Bytes(
        outcome switch
        {
            Outcome.Done done => new OutcomeWire(done.Subject, done.Repeated, null, done.State.Version.ToString()),
            Outcome.Refused refused => new OutcomeWire(null, false, refused.Refusal, null),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        },
        Options);

    private sealed record Wire(string Id, string Verb, JsonNode? Command, Person By, string Surface);

    /// <summary>Neither a refusal nor a version: it was not saved.</summary>
    private sealed record OutcomeWire(string? Subject, bool Repeated, Refusal? Refusal, string? Version);
}
