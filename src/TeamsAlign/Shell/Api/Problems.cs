using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>The one place where a refusal becomes an HTTP answer.</summary>
internal static class Problems
{
    public static ProblemHttpResult From(Refusal refusal) => TypedResults.Problem(
        title: Title(refusal.Kind),
        detail: refusal.Sentence,
        statusCode: Status(refusal.Kind),
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code, ["field"] = refusal.Field });

    public static int Status(RefusalKind kind) => kind switch
    {
        RefusalKind.NotAllowed => StatusCodes.Status403Forbidden,
        RefusalKind.WrongState or RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static string Title(RefusalKind kind) => kind switch
    {
        RefusalKind.NotAllowed => "Not allowed",
        RefusalKind.WrongState => "Not possible now",
        RefusalKind.Conflict => "Somebody was faster",
        RefusalKind.Invalid => "Something is missing or wrong",
        RefusalKind.NotFound => "Not found",
        _ => "Not possible",
    };
}
