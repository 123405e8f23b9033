using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>The connector's error answers, with Teams' codes and its <c>{error:{code,message}}</c> (teams-protocol 4.10).</summary>
internal static class ConnectorError
{
    public static IResult BadSyntax(string message) => Answer(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static IResult BadArgument(string message) => Answer(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult Unauthorized() => Results.Json(
        new JsonObject { ["message"] = "Authorization has been denied for this request." }, statusCode: StatusCodes.Status401Unauthorized);

    public static IResult NotInRoster() =>
        Answer(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static IResult Forbidden(string message) => Answer(StatusCodes.Status403Forbidden, "ForbiddenOperationException", message);

    public static IResult NoConversation() =>
        Answer(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult NoActivity() =>
        Answer(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The activity was not found in the conversation.");

    public static IResult NoMember() =>
        Answer(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member was not found in the conversation.");

    public static IResult NotFound(string message) => Answer(StatusCodes.Status404NotFound, "NotFound", message);

    public static IResult TooBig() => Answer(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    public static IResult Answer(int status, string code, string message) => Results.Json(
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, statusCode: status);
}
