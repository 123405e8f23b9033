namespace TeamsAlign.Requests.Cards;

/// <summary>An answer that was not taken: what was typed for it comes back with the card, whatever the refusal was.</summary>
/// <param name="Request">Key of the request it was for; the card may show another one by now.</param>
/// <param name="Move">The answer that was tried.</param>
/// <param name="Problem">Why it was not taken.</param>
/// <param name="Field">The field that is wrong, if it is one.</param>
internal sealed record AnswerDraft(string Request, RequestMove Move, string Problem, string? Field = null)
{
    /// <summary>What stands at the top of the card: the refusal, or where to look for it.</summary>
    public string Headline => Field is null ? Problem : "Not sent yet. Please look at the marked field.";

    public string? Reason { get; init; }
    public DateOnly? Until { get; init; }
    public string? UntilItem { get; init; }
    public decimal? UntilCustomers { get; init; }
    public string? SameAs { get; init; }
}
