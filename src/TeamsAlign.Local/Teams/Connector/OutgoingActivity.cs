using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>What a bot asks the connector to post, after the checks Teams makes on it.</summary>
internal sealed record OutgoingActivity(string Type, MessageContent Content)
{
    /// <summary>The activity in a request body. Exactly one of the two answers is not null.</summary>
    public static async Task<(OutgoingActivity? Activity, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        try
        {
            return JsonNode.Parse(text) is JsonObject body ? Check(body) : (null, ConnectorError.BadSyntax("The body must be an activity."));
        }
        catch (JsonException)
        {
            return (null, ConnectorError.BadSyntax("The body is not JSON."));
        }
    }

    /// <summary>The same for an activity that is part of another body.</summary>
    public static (OutgoingActivity? Activity, IResult? Refusal) Check(JsonObject body)
    {
        if (MessageSize.IsTooBig(body))
            return (null, ConnectorError.TooBig());

        try
        {
            var type = (string?)body["type"] ?? "message";
            var content = new MessageContent
            {
                Text = (string?)body["text"] ?? "",
                TextFormat = (string?)body["textFormat"] ?? "markdown",
                Summary = (string?)body["summary"],
                Attachments = Take<JsonArray>(body, "attachments"),
                AttachmentLayout = (string?)body["attachmentLayout"],
                Entities = Take<JsonArray>(body, "entities"),
                SuggestedActions = Take<JsonObject>(body, "suggestedActions"),
                ChannelData = Take<JsonObject>(body, "channelData"),
            };
            var refusal = type == "message" ? ContentRules.Refuse(content) : null;
            return refusal is null ? (new OutgoingActivity(type, content), null) : (null, refusal);
        }
        catch (InvalidOperationException)
        {
            return (null, ConnectorError.BadSyntax("A member of the activity has the wrong type."));
        }
    }

    private static T? Take<T>(JsonObject body, string name)
        where T : JsonNode => body[name] switch
        {
            null => null,
            T value when value is not JsonArray { Count: 0 } => (T)value.DeepClone(),
            T => null,
            _ => throw new InvalidOperationException(),
        };
}
