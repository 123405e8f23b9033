namespace TeamsAlign.Local.Teams.PageApi;

/// <summary>What the page cannot have, as a sentence it can show.</summary>
internal static class Refused
{
    public static IResult NobodyThere() => Sentence(StatusCodes.Status404NotFound, "Nobody here has that id.");

    /// <summary>One answer for both, so that asking tells nothing about other people's chats.</summary>
    public static IResult NotTheirs() =>
        Sentence(StatusCodes.Status404NotFound, "That conversation or message does not exist, or this person is not in it.");

    public static IResult BadAsk(string why) => Sentence(StatusCodes.Status400BadRequest, why);

    public static IResult MeetingIsOff() => Sentence(StatusCodes.Status409Conflict, "The meeting is not on; somebody has to start it.");

    private static IResult Sentence(int status, string detail) => Results.Problem(detail, statusCode: status);
}
