using System.Text.Json;

namespace TeamsAlign.Bots;

/// <content>One message to many. The channel sends in the background; ask for the state of the operation.</content>
public sealed partial class ConnectorClient
{
    /// <summary>To people (5 to 100 a call).</summary>
    /// <returns>Id of the operation.</returns>
    public Task<string> BatchToUsersAsync(
        ConversationReference near, IReadOnlyList<string> userIds, OutboundActivity message, CancellationToken cancellationToken) =>
        BatchAsync(near, "users/", new(message, Tenant(near), [.. userIds.Select(id => new IdOnly(id))]), cancellationToken);

    /// <summary>To channels (5 to 100 a call).</summary>
    /// <returns>Id of the operation.</returns>
    public Task<string> BatchToChannelsAsync(
        ConversationReference near, IReadOnlyList<string> channelIds, OutboundActivity message, CancellationToken cancellationToken) =>
        BatchAsync(near, "channels/", new(message, Tenant(near), [.. channelIds.Select(id => new IdOnly(id))]), cancellationToken);

    /// <summary>To everybody in a team.</summary>
    /// <returns>Id of the operation.</returns>
    public Task<string> BatchToTeamAsync(
        ConversationReference near, string teamId, OutboundActivity message, CancellationToken cancellationToken) =>
        BatchAsync(near, "team/", new(message, Tenant(near), TeamId: teamId), cancellationToken);

    /// <summary>To everybody in the tenant.</summary>
    /// <returns>Id of the operation.</returns>
    public Task<string> BatchToTenantAsync(ConversationReference near, OutboundActivity message, CancellationToken cancellationToken) =>
        BatchAsync(near, "tenant/", new(message, Tenant(near)), cancellationToken);

    /// <summary>How far an operation is.</summary>
    public async Task<BatchState> BatchStateAsync(ConversationReference near, string operationId, CancellationToken cancellationToken) =>
        await _transport.CallAsync(
            Call(HttpMethod.Get, near, $"v3/batch/conversation/{Escape(operationId)}"), ConnectorJson.AnyCase.BatchState, cancellationToken)
            ?? throw NoId();

    /// <summary>Whom an operation did not reach.</summary>
    public async Task<BatchFailures> BatchFailuresAsync(
        ConversationReference near, string operationId, string? continuationToken, CancellationToken cancellationToken)
    {
        var query = string.IsNullOrEmpty(continuationToken) ? "" : $"?continuationToken={Escape(continuationToken)}";
        return await _transport.CallAsync(
            Call(HttpMethod.Get, near, $"v3/batch/conversation/failedentries/{Escape(operationId)}{query}"),
            ConnectorJson.AnyCase.BatchFailures,
            cancellationToken) ?? throw NoId();
    }

    /// <summary>Stops an operation.</summary>
    public Task CancelBatchAsync(ConversationReference near, string operationId, CancellationToken cancellationToken) =>
        _transport.CallAsync(Call(HttpMethod.Delete, near, $"v3/batch/conversation/{Escape(operationId)}"), cancellationToken);

    private async Task<string> BatchAsync(ConversationReference near, string kind, BatchBody body, CancellationToken cancellationToken)
    {
        var call = Call(HttpMethod.Post, near, $"v3/batch/conversation/{kind}") with
        {
            Body = Marked(JsonSerializer.SerializeToUtf8Bytes(body, OutboundJson.Wire.BatchBody)),
            IsRepeatable = false,
        };
        return await _transport.CallAsync(call, ConnectorJson.AnyCase.String, cancellationToken) ?? throw NoId();
    }
}
