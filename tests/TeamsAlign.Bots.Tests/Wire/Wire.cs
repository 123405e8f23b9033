using System.Text.Json.Nodes;

namespace TeamsAlign.Bots.Tests;

/// <summary>Activities in the shapes Teams sends; invented values.</summary>
internal static class Wire
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "33333333-3333-4333-8333-333333333333";
    public const string Bot = "28:" + AppId;
    public const string Ann = "29:1ann";
    public const string AnnObjectId = "44444444-4444-4444-8444-444444444444";
    public const string PersonalChat = "a:1personal";
    public const string MeetingChat = "19:meeting_x@thread.v2";
    public const string MeetingId = "MCMxOTptZWV0aW5nX3hAdGhyZWFkLnYyIzA=";
    public const string Channel = "19:abc@thread.tacv2";
    public const string Thread = Channel + ";messageid=1795412300000";

    private static int _next = 100_000;

    public static JsonObject Personal(string type, string serviceUrl) => Activity(type, serviceUrl, new()
    {
        ["conversationType"] = "personal",
        ["tenantId"] = Tenant,
        ["id"] = PersonalChat,
    });

    public static JsonObject Message(string serviceUrl, string text) => With(Personal("message", serviceUrl), ("text", text), ("textFormat", "plain"));

    public static JsonObject Invoke(string serviceUrl, string name, JsonNode? value) =>
        With(Personal("invoke", serviceUrl), ("name", name), ("value", value), ("replyToId", "1795412399999"));

    public static JsonObject Execute(string serviceUrl, string verb, JsonObject? data = null, string? trigger = "manual") => Invoke(
        serviceUrl,
        "adaptiveCard/action",
        With(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } }, ("trigger", trigger)));

    public static JsonObject InMeeting(JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["id"] = MeetingChat };
        activity["channelData"]!["meeting"] = new JsonObject { ["id"] = MeetingId };
        return activity;
    }

    public static JsonObject InChannel(JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = Tenant, ["id"] = Thread };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:team@thread.tacv2" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = Channel };
        return activity;
    }

    public static JsonObject With(JsonObject activity, params (string Name, JsonNode? Value)[] members)
    {
        foreach (var (name, value) in members)
            activity[name] = value;
        return activity;
    }

    private static JsonObject Activity(string type, string serviceUrl, JsonObject conversation) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Interlocked.Increment(ref _next)}",
        ["timestamp"] = "2026-11-23T06:44:17.260Z",
        ["localTimezone"] = "Europe/Berlin",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = Ann, ["name"] = "Ann Ito", ["aadObjectId"] = AnnObjectId },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "TeamsAlign" },
        ["conversation"] = conversation,
        ["locale"] = "en-GB",
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo", ["locale"] = "en-GB", ["country"] = "GB", ["platform"] = "Windows", ["timezone"] = "Europe/Berlin",
        }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}
