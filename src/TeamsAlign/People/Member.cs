using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>A person with roles of their own, or one the app has met. The key is the Entra object id.</summary>
internal sealed record Member(string Key, string Name) : IRecord
{
    public Roles Roles { get; init; } = Roles.Member;

    /// <summary>Region or team, for a sales manager.</summary>
    public string? Scope { get; init; }
    public string? Mail { get; init; }

    /// <summary>The Teams id (<c>29:…</c>) this bot knows the person by; needed for cards that refresh per person.</summary>
    public string? Mri { get; init; }

    /// <summary>The name the CRM uses for the person as an owner of deals, where it differs.</summary>
    public string? CrmName { get; init; }
    public bool Removed { get; init; }

    /// <summary>What they chose to be told differently than usual, as <see cref="Delivery.NoticeChoices"/> reads it; absent for nothing.</summary>
    public string? Notices { get; init; }

    /// <summary>Their own quiet hours, as <see cref="Delivery.QuietHours"/> reads them; absent for the usual ones.</summary>
    public string? QuietHours { get; init; }

    public PersonId Id => new(Key);
}
