using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>The part all activities share, with the fields and spellings Teams uses (teams-protocol 2 and appendix C).</summary>
internal sealed class Envelope(OwnAddress own, IOptions<LocalTeamsOptions> options, TimeProvider time)
{
    /// <summary>An activity of that type by a person in a chat or thread; the caller adds what is particular to it.</summary>
    public JsonObject Create(string type, string id, Chat chat, string? rootId, SamplePerson person, string locale)
    {
        var now = time.GetUtcNow();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = Iso(now),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, time.LocalTimeZone)
                .ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
            ["localTimezone"] = ZoneName(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = own.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = person.Mri, ["name"] = person.Name, ["aadObjectId"] = person.Id },
            ["recipient"] = BotAccount(),
            ["conversation"] = Conversation(chat, rootId),
            ["locale"] = locale,
            ["entities"] = new JsonArray(ClientInfo(locale)),
            ["channelData"] = ChannelData(chat),
        };
    }

    /// <summary>Ids of activities that are no messages.</summary>
    public static string NewInvokeId() => $"f:{Guid.NewGuid()}";

    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public JsonObject BotAccount() => new() { ["id"] = options.Value.Bot.Mri, ["name"] = options.Value.Bot.Name };

    private static JsonObject Conversation(Chat chat, string? rootId)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = chat.WireType,
            ["tenantId"] = SamplePeople.TenantId,
            ["id"] = new ThreadAddress(chat.Id, rootId).ToString(),
        };
        if (chat.Kind != ChatKind.Personal)
            conversation["isGroup"] = true;
        if (chat.Kind == ChatKind.Group)
            conversation["name"] = chat.Name;
        return conversation;
    }

    private static JsonObject ChannelData(Chat chat)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = SamplePeople.TenantId } };
        if (chat.MeetingId is not null)
            data["meeting"] = new JsonObject { ["id"] = chat.MeetingId };
        if (chat.Team is not { } team)
            return data;

        data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
        data["channel"] = new JsonObject { ["id"] = chat.Id };
        data["teamsTeamId"] = team.Id;
        data["teamsChannelId"] = chat.Id;
        return data;
    }

    private JsonObject ClientInfo(string locale)
    {
        var info = new JsonObject { ["type"] = "clientInfo", ["locale"] = locale, ["platform"] = "Web", ["timezone"] = ZoneName() };
        var region = locale.Split('-');
        if (region.Length > 1)
            info["country"] = region[^1];
        return info;
    }

    /// <summary>The page runs on this machine, so its zone is ours; Windows has names of its own.</summary>
    private string ZoneName()
    {
        var zone = time.LocalTimeZone.Id;
        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) ? iana : zone;
    }
}
