namespace TeamsAlign.Approvals.Cards;

/// <summary>Something pressed on an approval card that was not taken: what was typed for it comes back with the card.</summary>
/// <param name="Approval">Key of the one it was for.</param>
/// <param name="Verb">Which button.</param>
/// <param name="Problem">Why it was not taken.</param>
/// <param name="Field">The field that is wrong, if it is one.</param>
internal sealed record ApprovalDraft(string Approval, string Verb, string Problem, string? Field = null)
{
    /// <summary>What stands at the top of the card: the refusal, or where to look for it.</summary>
    public string Headline => Field is null ? Problem : "Not sent yet. Please look at the marked field.";

    public string? Text { get; init; }
    public string? To { get; init; }
}
