namespace TeamsAlign.Bots;

/// <summary>A team.</summary>
/// <param name="Id">Equals the id of its General channel.</param>
/// <param name="Name">Name.</param>
/// <param name="AadGroupId">Entra group.</param>
/// <param name="ChannelCount">How many channels.</param>
/// <param name="MemberCount">How many members.</param>
/// <param name="Type">Kind of team.</param>
/// <param name="TenantId">Tenant.</param>
public sealed record TeamInfo(
    string Id, string? Name, string? AadGroupId, int? ChannelCount, int? MemberCount, string? Type, string? TenantId);

/// <summary>A channel of a team.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name; null for General, whose id is the team's.</param>
/// <param name="Type"><c>standard</c>, <c>private</c> or <c>shared</c>.</param>
public sealed record ChannelInfo(string Id, string? Name, string? Type);

/// <summary>A new thread in a channel.</summary>
/// <param name="Reference">Where answers in it go.</param>
/// <param name="MessageId">Its first message, for updates.</param>
public sealed record ChannelThread(ConversationReference Reference, string? MessageId);

/// <summary>One page of a roster.</summary>
/// <param name="Members">People, in whatever number the channel chose.</param>
/// <param name="ContinuationToken">For the next page; null on the last.</param>
public sealed record MemberPage(IReadOnlyList<Account> Members, string? ContinuationToken);
