using System.Text;

namespace TeamsAlign.Bots;

/// <summary>A meeting's Base64 id, as activities, tabs and the meeting calls have it, taken apart. Pass <see cref="Text"/> on as it is; never build one.</summary>
/// <param name="Text">The id as it came.</param>
/// <param name="ChatId">The meeting's chat, or its channel.</param>
/// <param name="RootMessageId">The channel post the meeting belongs to; null for chats.</param>
public readonly record struct MeetingId(string Text, string ChatId, string? RootMessageId)
{
    /// <summary>Reads <c>0#chat#root</c> from its Base64 form; null when it is none, such as Graph's id of an online meeting.</summary>
    public static MeetingId? Parse(string? text)
    {
        var bytes = new byte[text?.Length ?? 0];
        if (string.IsNullOrEmpty(text) || !Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split('#') is ["0", { Length: > 0 } chat, { Length: > 0 } root]
            ? new(text, chat, root == "0" ? null : root)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
