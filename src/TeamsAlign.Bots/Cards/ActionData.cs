using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>The data an action carries back. Immutable; a small JSON object.</summary>
[JsonConverter(typeof(Converter))]
public sealed class ActionData
{
    /// <summary>Member that names the handler of an <c>Action.Submit</c>.</summary>
    public const string VerbMember = "verb";

    /// <summary>Member that names the dialog of <c>task/fetch</c> and <c>task/submit</c>.</summary>
    public const string DialogMember = "dialog";

    /// <summary>Member that names the handler of a picked search result.</summary>
    public const string SelectMember = "select";

    private readonly JsonObject _members;

    private ActionData(JsonObject members) => _members = members;

    /// <summary>Text members.</summary>
    public static ActionData Of(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        var data = new JsonObject();
        foreach (var (name, value) in members)
            if (value is not null)
                data[name] = value;
        return new(data);
    }

    /// <summary>Data of an <c>Action.Submit</c> that <c>OnSubmit(verb)</c> handles.</summary>
    public static ActionData Submit(string verb, params ReadOnlySpan<(string Name, string? Value)> members) =>
        Of(members).With(VerbMember, verb);

    /// <summary>Data of an <c>Action.Submit</c> that opens the dialog <c>OnTaskFetch(dialog)</c> answers.</summary>
    public static ActionData OpenDialog(string dialog, params ReadOnlySpan<(string Name, string? Value)> members) =>
        Of(members).With(DialogMember, dialog).With("msteams", new JsonObject { ["type"] = "task/fetch" });

    /// <summary>Data of an <c>Action.Submit</c> inside the dialog, handled by <c>OnTaskSubmit(dialog)</c>.</summary>
    public static ActionData InDialog(string dialog, params ReadOnlySpan<(string Name, string? Value)> members) =>
        Of(members).With(DialogMember, dialog);

    /// <summary>Data that makes the person say something.</summary>
    public static ActionData Say(string text) =>
        Of().With("msteams", new JsonObject { ["type"] = "imBack", ["value"] = text });

    /// <summary>Data that sends a message to the bot with a text and a value, of which the chat shows what is given, or nothing.</summary>
    public static ActionData PostBack(string text, string? displayText = null, params ReadOnlySpan<(string Name, string? Value)> members) =>
        Of().With("msteams", Of(("type", "messageBack"), ("text", text), ("displayText", displayText)).With("value", Of(members)._members)._members);

    /// <summary>Data of the button that installs the app in this conversation and comes back to the same command.</summary>
    public static ActionData InstallHere() =>
        Of().With("msteams", new JsonObject { ["justInTimeInstall"] = true });

    /// <summary>The same with one more member; an equal name is replaced.</summary>
    public ActionData With(string name, JsonNode? value)
    {
        var copy = (JsonObject)_members.DeepClone();
        copy[name] = value;
        return new(copy);
    }

    /// <inheritdoc/>
    public override string ToString() => _members.ToJsonString();

    internal sealed class Converter : JsonConverter<ActionData>
    {
        public override ActionData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are written, not read.");

        public override void Write(Utf8JsonWriter writer, ActionData value, JsonSerializerOptions options) =>
            value._members.WriteTo(writer);
    }
}
