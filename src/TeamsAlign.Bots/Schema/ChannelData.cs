using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>What Teams adds to an activity.</summary>
public sealed record ChannelData
{
    /// <summary>The tenant the activity comes from; the channel vouches for it.</summary>
    public ChannelDataPart? Tenant { get; init; }

    /// <summary>The team.</summary>
    public ChannelDataPart? Team { get; init; }

    /// <summary>The channel.</summary>
    public ChannelDataPart? Channel { get; init; }

    /// <summary>The meeting: its Base64 id.</summary>
    public ChannelDataPart? Meeting { get; init; }

    /// <summary>What happened to a team or channel.</summary>
    public string? EventType { get; init; }

    /// <summary>The channel chosen when installing.</summary>
    public InstallationSettings? Settings { get; init; }

    /// <summary><c>message</c> or <c>compose</c>; a hint only.</summary>
    public ChannelDataPart? Source { get; init; }

    /// <summary>Older place of the team's id.</summary>
    public string? TeamsTeamId { get; init; }

    /// <summary>Older place of the channel's id.</summary>
    public string? TeamsChannelId { get; init; }

    /// <summary>Everything else, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; init; }
}

/// <summary>A tenant, team, channel, meeting or source.</summary>
public sealed record ChannelDataPart
{
    /// <summary>Id.</summary>
    public string? Id { get; init; }

    /// <summary>Name; null for the General channel.</summary>
    public string? Name { get; init; }

    /// <summary>Entra group of a team.</summary>
    public string? AadGroupId { get; init; }

    /// <summary><c>standard</c>, <c>private</c> or <c>shared</c> for channels.</summary>
    public string? Type { get; init; }

    /// <summary>Everything else, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; init; }
}

/// <summary>Choices made when installing.</summary>
public sealed record InstallationSettings
{
    /// <summary>The channel chosen.</summary>
    public ChannelDataPart? SelectedChannel { get; init; }

    /// <summary>Everything else, as it came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; init; }
}
