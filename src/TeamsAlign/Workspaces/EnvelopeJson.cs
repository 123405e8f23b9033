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

    public static byte[] Write(Outcome outcome) => JsonSerializer.SerializeToUtf8Bytes(
        outcome switch
        {
            Outcome.Done done => new OutcomeWire(done.Subject, done.Repeated, null),
            Outcome.Refused refused => new OutcomeWire(null, false, refused.Refusal),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        },
        Options);

    public static Outcome ReadOutcome(byte[] json, WorkspaceState state)
    {
        var wire = JsonSerializer.Deserialize<OutcomeWire>(json, Options) ?? throw new JsonException("An empty outcome.");
        return wire.Refusal is { } refusal ? new Outcome.Refused(refusal) : new Outcome.Done(wire.Subject ?? "", state, wire.Repeated);
    }

    private sealed record Wire(string Id, string Verb, JsonNode? Command, Person By, string Surface);

    private sealed record OutcomeWire(string? Subject, bool Repeated, Refusal? Refusal);
}
