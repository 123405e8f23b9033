using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>Installs the app in a chat and removes it, and tells the bot with the two activities Teams sends for each.</summary>
/// <remarks>Nothing here is cancelled when the page is closed: the bot must hear both activities or neither.</remarks>
internal sealed class Membership(Envelope envelope, BotChannel bot, Installations installations, LiveEvents live)
{
    /// <summary>Installs the app unless it is there. Null when it was, otherwise what the bot answered.</summary>
    public async Task<BotAnswer?> InstallAsync(Seat seat)
    {
        if (!installations.Add(seat.Chat))
            return null;

        var answer = await bot.DeliverAsync(Installation(seat, "add"), CancellationToken.None);
        if (answer.Status is StatusCodes.Status502BadGateway or StatusCodes.Status503ServiceUnavailable)
        {
            // The bot was not there to hear it (one that is only slow has heard it). Forgetting makes the next opening install again, or it would never be greeted.
            installations.Remove(seat.Chat);
            return answer;
        }

        live.Publish(seat.Chat, LiveEventType.Conversation, messageId: null);
        return await bot.DeliverAsync(Members(seat, "membersAdded", "teamMemberAdded"), CancellationToken.None);
    }

    /// <summary>Removes the app. Null when it was not there, otherwise what the bot answered.</summary>
    public async Task<BotAnswer?> RemoveAsync(Seat seat)
    {
        if (!installations.Remove(seat.Chat))
            return null;

        live.Publish(seat.Chat, LiveEventType.Conversation, messageId: null);
        await bot.DeliverAsync(Members(seat, "membersRemoved", "teamMemberRemoved"), CancellationToken.None);
        return await bot.DeliverAsync(Installation(seat, "remove"), CancellationToken.None);
    }

    private JsonObject Installation(Seat seat, string action)
    {
        var activity = Create("installationUpdate", seat);
        activity["action"] = action;
        activity["channelData"]!["settings"] = new JsonObject
        {
            ["selectedChannel"] = new JsonObject { ["id"] = seat.Chat.Id },
        };
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    private JsonObject Members(Seat seat, string property, string teamEvent)
    {
        var activity = Create("conversationUpdate", seat);
        var changed = new JsonArray(new JsonObject { ["id"] = (string?)envelope.BotAccount()["id"] });
        if (seat.Chat.Kind == ChatKind.Personal && property == "membersAdded")
            changed.Insert(0, new JsonObject { ["id"] = seat.Person.Mri, ["aadObjectId"] = seat.Person.Id });
        activity[property] = changed;
        if (seat.Chat.Team is not null)
            activity["channelData"]!["eventType"] = teamEvent;
        return activity;
    }

    /// <summary>Teams leaves names, zone and client out of these, and addresses a team by its General channel.</summary>
    private JsonObject Create(string type, Seat seat)
    {
        var activity = envelope.Create(type, Envelope.NewInvokeId(), seat.Chat, rootId: null, seat.Person, seat.Locale);
        activity.Remove("localTimestamp");
        activity.Remove("localTimezone");
        activity["from"]!.AsObject().Remove("name");
        if (seat.Chat.Team is { } team)
            activity["conversation"]!["id"] = team.Id;
        return activity;
    }
}
