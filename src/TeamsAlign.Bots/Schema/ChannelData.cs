using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>What Teams adds to an activity.</summary>
public sealed record ChannelData
{
    /// <summary>The tenant the activity comes from; the channel vouches for it.</summary>
    public ChannelDataPart? Tenant { get; set; }

    /// <summary>The team.</summary>
    public ChannelDataPart? Team { get; set; }

    /// <summary>The channel.</summary>
    public ChannelDataPart? Channel { get; set; }

    /// <summary>The meeting: its Base64 id.</summary>
    public ChannelDataPart? Meeting { get; set; }

    /// <summary>What happened to a team or channel.</summary>
    public string? EventType { get; set; }

    /// <summary>The channel chosen when installing.</summary>
    public InstallationSettings? Settings { get; set; }

    /// <summary><c>message</c> or <c>compose</c>; a hint only.</summary>
    public ChannelDataPart? Source { get; set; }

    /// <summary>Older place of the team's id.</summary>
    public string? TeamsTeamId { get; set; }

    /// <summary>Older place of the channel's id.</summary>
    public string? TeamsChannelId { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}

/// <summary>A tenant, team, channel, meeting or source.</summary>
public sealed record ChannelDataPart
{
    /// <summary>Id.</summary>
    public string? Id { get; set; }

    /// <summary>Name; null for the General channel.</summary>
    public string? Name { get; set; }

    /// <summary>Entra group of a team.</summary>
    public string? AadGroupId { get; set; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c> for channels.</summary>
    public string? Type { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}

/// <summary>Choices made when installing.</summary>
public sealed record InstallationSettings
{
    /// <summary>The channel chosen.</summary>
    public ChannelDataPart? SelectedChannel { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}
