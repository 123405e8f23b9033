using TeamsAlign.Local.Teams.Bot;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>What happens to the meeting itself; each answers with the meeting as it is then.</summary>
internal sealed class MeetingCall(
    Meetings meetings, Installations installations, MeetingEvents events, LiveEvents live, TimeProvider time)
{
    public async Task<IResult> StartAsync(Seat seat, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var started = meetings.Start(seat.Chat, now);
        var joined = meetings.Join(seat.Chat, seat.Person);
        Tell(seat, started || joined);
        if (started && installations.Includes(seat.Chat))
            await events.StartedAsync(seat, now, cancellationToken);
        if (joined && installations.Includes(seat.Chat))
            await events.JoinedAsync(seat, Meetings.RoleOf(seat.Chat, seat.Person), cancellationToken);
        return MeetingCalls.Shown(seat.Chat, meetings);
    }

    public async Task<IResult> EndAsync(Seat seat, CancellationToken cancellationToken)
    {
        var ended = meetings.End(seat.Chat);
        Tell(seat, ended);
        if (ended && installations.Includes(seat.Chat))
            await events.EndedAsync(seat, time.GetUtcNow(), cancellationToken);
        return MeetingCalls.Shown(seat.Chat, meetings);
    }

    /// <summary>409 when it is not on: somebody has to start it.</summary>
    public async Task<IResult> JoinAsync(Seat seat, CancellationToken cancellationToken)
    {
        if (!meetings.IsOn(seat.Chat))
            return Refused.MeetingIsOff();
        var joined = meetings.Join(seat.Chat, seat.Person);
        Tell(seat, joined);
        if (joined && installations.Includes(seat.Chat))
            await events.JoinedAsync(seat, Meetings.RoleOf(seat.Chat, seat.Person), cancellationToken);
        return MeetingCalls.Shown(seat.Chat, meetings);
    }

    public async Task<IResult> LeaveAsync(Seat seat, CancellationToken cancellationToken)
    {
        var left = meetings.Leave(seat.Chat, seat.Person);
        Tell(seat, left);
        if (left && installations.Includes(seat.Chat))
            await events.LeftAsync(seat, Meetings.RoleOf(seat.Chat, seat.Person), cancellationToken);
        return MeetingCalls.Shown(seat.Chat, meetings);
    }

    private void Tell(Seat seat, bool changed)
    {
        if (changed)
            live.Publish(seat.Chat, LiveEventType.Conversation, messageId: null);
    }
}
