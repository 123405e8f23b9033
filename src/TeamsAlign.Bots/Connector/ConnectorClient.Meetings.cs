using System.Text.Json;

namespace TeamsAlign.Bots;

/// <content>Meetings. Meeting ids are the Base64 ones of activities and tabs, passed through as they are.</content>
public sealed partial class ConnectorClient
{
    /// <summary>Title, times and organizer of a meeting. Needs <c>OnlineMeeting.ReadBasic.Chat</c>.</summary>
    public async Task<MeetingInfo> MeetingAsync(ConversationReference near, string meetingId, CancellationToken cancellationToken) =>
        await _transport.CallAsync(
            Call(HttpMethod.Get, near, $"v1/meetings/{Escape(meetingId)}"), ConnectorJson.AnyCase.MeetingInfo, cancellationToken) ?? throw NoId();

    /// <summary>Somebody's role in a meeting. Needs <c>OnlineMeetingParticipant.Read.Chat</c>.</summary>
    /// <param name="near">A reference of the meeting's tenant.</param>
    /// <param name="meetingId">The meeting.</param>
    /// <param name="aadObjectId">Entra object id; the channel answers 404 for the bot's own ids.</param>
    /// <param name="cancellationToken">Stops waiting and retrying.</param>
    /// <returns>The participant, or null when there is none.</returns>
    public async Task<MeetingParticipant?> FindParticipantAsync(
        ConversationReference near, string meetingId, string aadObjectId, CancellationToken cancellationToken)
    {
        var path = $"v1/meetings/{Escape(meetingId)}/participants/{Escape(aadObjectId)}?tenantId={Escape(Tenant(near))}";
        try
        {
            return await _transport.CallAsync(Call(HttpMethod.Get, near, path), ConnectorJson.AnyCase.MeetingParticipant, cancellationToken);
        }
        catch (ConnectorException failure) when (failure.Kind is ConnectorFailure.NotFound)
        {
            return null;
        }
    }

    /// <summary>Shows a dialog or badge to some people in a meeting. Needs <c>OnlineMeetingNotification.Send.Chat</c>.</summary>
    /// <returns>Those it did not reach; empty when all got it.</returns>
    /// <exception cref="ArgumentException">No recipients, more than 50, or nothing to show.</exception>
    public async Task<IReadOnlyList<NotificationFailure>> NotifyMeetingAsync(
        ConversationReference near, string meetingId, MeetingNotification notification, CancellationToken cancellationToken)
    {
        var surfaces = new List<MeetingSurface>();
        if (notification.Dialog is { } dialog)
            surfaces.Add(new("meetingStage", "task", new(dialog)));
        if (notification.Badge)
            surfaces.Add(new("meetingTabIcon", TabEntityId: notification.TabEntityId));
        if (notification.Recipients.Count is 0 or > 50 || surfaces.Count == 0)
            throw new ArgumentException("A notification has 1 to 50 recipients and a dialog or badge.", nameof(notification));
        var body = new MeetingNotificationBody(new(notification.Recipients, surfaces))
        {
            ChannelData = notification.OnBehalfOf is { } person ? new() { OnBehalfOf = [person] } : null,
        };
        var failures = await _transport.CallAsync(
            Call(HttpMethod.Post, near, $"v1/meetings/{Escape(meetingId)}/notification") with
            {
                Body = JsonSerializer.SerializeToUtf8Bytes(body, OutboundJson.Wire.MeetingNotificationBody),
                IsRepeatable = false,
            },
            ConnectorJson.AnyCase.NotificationFailures,
            cancellationToken);
        return failures?.RecipientsFailureInfo ?? [];
    }
}
