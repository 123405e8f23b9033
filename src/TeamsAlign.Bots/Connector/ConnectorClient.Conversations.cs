using System.Runtime.CompilerServices;

namespace TeamsAlign.Bots;

/// <content>New conversations, rosters and teams.</content>
public sealed partial class ConnectorClient
{
    /// <summary>Opens the personal chat with somebody who has the app; the same chat every time.</summary>
    /// <param name="near">Any reference of the same tenant: says where the channel listens and who the bot is.</param>
    /// <param name="userMri">The person's id for this bot (<c>29:…</c>).</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    /// <returns>The chat.</returns>
    public async Task<ConversationReference> CreatePersonalAsync(ConversationReference near, string userMri, CancellationToken cancellationToken)
    {
        var body = new CreateConversationBody(false, near.TenantId)
        {
            Bot = near.BotId is { } bot ? new(bot) : null,
            Members = [new(userMri)],
            ChannelData = new() { Tenant = near.TenantId is { } tenant ? new(tenant) : null },
        };
        var made = await CreateAsync(near, body, repeatable: true, cancellationToken);
        return near with
        {
            ConversationId = made.Id ?? throw NoId(),
            Kind = ConversationKind.Personal,
            UserMri = userMri,
            UserAadObjectId = null,
        };
    }

    /// <summary>Starts a thread in a channel with a message.</summary>
    /// <param name="near">Any reference of the same tenant.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="message">The first message.</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    public async Task<ChannelThread> CreateThreadAsync(
        ConversationReference near, string channelId, OutboundActivity message, CancellationToken cancellationToken)
    {
        var body = new CreateConversationBody(true, near.TenantId)
        {
            Bot = near.BotId is { } bot ? new(bot) : null,
            ChannelData = new() { Channel = new(channelId) },
            Activity = message,
        };
        var made = await CreateAsync(near, body, repeatable: false, cancellationToken);
        var thread = near with { ConversationId = made.Id ?? throw NoId(), Kind = ConversationKind.Channel, UserMri = null, UserAadObjectId = null };
        return new(thread, made.ActivityId);
    }

    /// <summary>Everybody in a conversation, once, page by page. For private and shared channels this is the channel's roster.</summary>
    public async IAsyncEnumerable<Account> MembersAsync(
        ConversationReference of, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? next = null;
        do
        {
            var page = await MemberPageAsync(of, next, cancellationToken);
            foreach (var member in page.Members)
                if (seen.Add(member.Id ?? member.EntraId ?? ""))
                    yield return member;
            next = page.ContinuationToken == next ? null : page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    /// <summary>One page of a roster.</summary>
    /// <param name="of">The conversation.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    public async Task<MemberPage> MemberPageAsync(ConversationReference of, string? continuationToken, CancellationToken cancellationToken)
    {
        var query = string.IsNullOrEmpty(continuationToken) ? "" : $"&continuationToken={Escape(continuationToken)}";
        var page = await _transport.CallAsync(
            Roster(of, $"pagedmembers?pageSize=500{query}"),
            ConnectorJson.AnyCase.PagedMembers,
            cancellationToken);
        return new(page?.Members ?? [], page?.ContinuationToken);
    }

    /// <summary>One member.</summary>
    /// <param name="of">The conversation.</param>
    /// <param name="userId">Id for this bot (<c>29:…</c>), Entra object id or sign-in name.</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    /// <returns>The member, or null when there is no such member.</returns>
    public async Task<Account?> FindMemberAsync(ConversationReference of, string userId, CancellationToken cancellationToken)
    {
        try
        {
            return await _transport.CallAsync(Roster(of, $"members/{Escape(userId)}"), ConnectorJson.AnyCase.Account, cancellationToken);
        }
        catch (ConnectorException failure) when (IsNoSuchMember(failure))
        {
            return null;
        }
    }

    /// <summary>A team.</summary>
    public async Task<TeamInfo> TeamAsync(ConversationReference near, string teamId, CancellationToken cancellationToken) =>
        await _transport.CallAsync(Call(HttpMethod.Get, near, $"v3/teams/{Escape(teamId)}"), ConnectorJson.AnyCase.TeamInfo, cancellationToken)
            ?? throw NoId();

    /// <summary>The channels of a team.</summary>
    public async Task<IReadOnlyList<ChannelInfo>> ChannelsAsync(ConversationReference near, string teamId, CancellationToken cancellationToken) =>
        (await _transport.CallAsync(
            Call(HttpMethod.Get, near, $"v3/teams/{Escape(teamId)}/conversations"), ConnectorJson.AnyCase.ChannelList, cancellationToken))
            ?.Conversations ?? [];

    private static ConnectorCall Roster(ConversationReference of, string path) =>
        Call(HttpMethod.Get, of, $"v3/conversations/{Escape(of.BaseConversationId)}/{path}") with { ConversationId = of.BaseConversationId };

    private static bool IsNoSuchMember(ConnectorException failure) =>
        failure.Kind is ConnectorFailure.NotFound && failure.Code is "MemberNotFoundInConversation";

    private static ConnectorException NoId() => new("The channel's answer is empty.") { Kind = ConnectorFailure.Rejected };

    private async Task<ResourceResponse> CreateAsync(
        ConversationReference near, CreateConversationBody body, bool repeatable, CancellationToken cancellationToken)
    {
        var call = Call(HttpMethod.Post, near, "v3/conversations") with
        {
            Body = Marked(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(body, OutboundJson.Wire.CreateConversationBody)),
            IsRepeatable = repeatable,
        };
        return await _transport.CallAsync(call, ConnectorJson.AnyCase.ResourceResponse, cancellationToken) ?? throw NoId();
    }
}
