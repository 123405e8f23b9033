using System.Collections.Concurrent;
using System.Text.Json;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Actors as text in the file. There are a handful, and every row names two, so both directions are remembered.</summary>
internal static class ActorForm
{
    private static readonly ConcurrentDictionary<string, Actor> Read = new();
    private static readonly ConcurrentDictionary<Actor, string> Written = new();

    public static Actor Parse(string text) => Read.GetOrAdd(text, stored => JsonSerializer.Deserialize(stored, StoredForm.Default.Actor)!);

    public static string Text(Actor actor) => Written.GetOrAdd(actor, known => JsonSerializer.Serialize(known, StoredForm.Default.Actor));
}
