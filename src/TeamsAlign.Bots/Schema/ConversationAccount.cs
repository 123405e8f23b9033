using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>A conversation, as the channel names it.</summary>
public sealed record ConversationAccount
{
    /// <summary>Id, in channels with <c>;messageid=</c> and the root message.</summary>
    public string? Id { get; set; }

    /// <summary>True for more than two.</summary>
    public bool? IsGroup { get; set; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>Name, of some group chats.</summary>
    public string? Name { get; set; }

    /// <summary>The tenant it belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}
