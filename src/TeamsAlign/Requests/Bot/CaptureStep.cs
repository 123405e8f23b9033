using TeamsAlign.Bots;
using TeamsAlign.Bots.Cards;
using TeamsAlign.People;

namespace TeamsAlign.Requests.Bot;

/// <summary>A button of the form was pressed.</summary>
/// <param name="Verb">Which one.</param>
/// <param name="Surface">For the journal.</param>
/// <param name="Item">The message or dialog it was pressed in: the same click twice is one request.</param>
internal sealed record CaptureStep(string Verb, SubmittedData Data, Person Person, string Surface, string? Tenant, string Item, bool InDialog)
{
    /// <summary>Where its draft is kept; null where none is.</summary>
    public string? Place { get; init; }
}

/// <summary>What is shown then.</summary>
/// <param name="Subject">Key of the request that was sent or joined; null while the form goes on.</param>
internal sealed record CaptureResult(AdaptiveCard Card, string? Subject = null);
