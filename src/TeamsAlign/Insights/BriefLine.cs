namespace TeamsAlign.Insights;

/// <summary>One line of a customer's brief.</summary>
/// <param name="Heading">What it is about, in a few words: "Waiting for an answer", "Approved", "May be said: the window".</param>
/// <param name="Text">Holds text people typed; show it as text.</param>
/// <param name="Links">Keys of the records it speaks of, the most telling first.</param>
internal sealed record BriefLine(string Heading, string Text, IReadOnlyList<string> Links);
