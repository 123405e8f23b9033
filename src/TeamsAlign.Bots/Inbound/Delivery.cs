using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace TeamsAlign.Bots;

/// <summary>How an activity is recognised when the channel delivers it again.</summary>
internal static class Delivery
{
    /// <summary>Same activity, same id. Edits and reactions carry the id of their message, so their time belongs to it.</summary>
    public static string? Key(Activity activity)
    {
        if (activity.Id is not { Length: > 0 } id)
            return null;
        if (activity.Name == InvokeNames.TokenExchange && Values.Data(activity).Text("id") is { } exchange)
            return $"{activity.From?.Id}|{exchange}";
        return activity.Type is ActivityTypes.Message or ActivityTypes.Invoke
            ? $"{activity.Conversation?.Id}|{id}"
            : $"{activity.Conversation?.Id}|{id}|{activity.Type}|{activity.Timestamp}";
    }

    /// <summary>
    /// Same click, new id: after its second time-out a client sends the same click again under a new id. Null for what is not a click.
    /// </summary>
    public static string? ClickKey(Activity activity)
    {
        if (activity.Value is not { } value || activity.Name is not (InvokeNames.Execute or InvokeNames.TaskSubmit or InvokeNames.CommandSubmit))
            return null;
        var raw = JsonMarshal.GetRawUtf8Value(value);
        // Short values stand for themselves: hashing one takes longer than all the rest of this.
        var content = raw.Length <= 512 ? Encoding.UTF8.GetString(raw) : $"#{Convert.ToHexString(SHA256.HashData(raw))}";
        return $"{activity.Conversation?.Id}|{activity.From?.Id}|{activity.ReplyToId}|{activity.Name}|{content}";
    }
}
