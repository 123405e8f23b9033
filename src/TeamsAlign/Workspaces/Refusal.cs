namespace TeamsAlign.Workspaces;

internal enum RefusalKind
{
    /// <summary>403: this person may not; the sentence says who may.</summary>
    NotAllowed,

    /// <summary>409: the record's state does not permit it; the sentence says what is possible instead.</summary>
    WrongState,

    /// <summary>409: somebody was faster; the sentence says who did what.</summary>
    Conflict,

    /// <summary>400: a value is missing or wrong; <see cref="Refusal.Field"/> names it.</summary>
    Invalid,

    /// <summary>404.</summary>
    NotFound,
}

/// <summary>An expected "no". Its sentence is shown as it is on card, page and API.</summary>
/// <param name="Code">Stable, for programs: <c>request.decided</c>.</param>
/// <param name="Sentence">What is wrong and what to do, for people.</param>
/// <param name="Field">The input it is about, by its name in the command.</param>
internal sealed record Refusal(RefusalKind Kind, string Code, string Sentence, string? Field = null)
{
    public static Refusal NotAllowed(string code, string sentence) => new(RefusalKind.NotAllowed, code, sentence);

    public static Refusal WrongState(string code, string sentence) => new(RefusalKind.WrongState, code, sentence);

    public static Refusal Conflict(string code, string sentence) => new(RefusalKind.Conflict, code, sentence);

    public static Refusal Invalid(string field, string sentence) => new(RefusalKind.Invalid, $"invalid.{field}", sentence, field);

    public static Refusal NotFound(string key, string? near = null) =>
        new(RefusalKind.NotFound, "not-found", near is null
            ? $"There is no {key} here."
            : $"There is no {key} here. Did you mean {near}?");
}
