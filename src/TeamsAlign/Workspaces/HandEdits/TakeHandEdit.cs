using System.Text.Json.Serialization;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Takes over, or undoes, what somebody did to a row in SharePoint. Only the writer itself makes it, from what it read there.</summary>
/// <param name="List">Name of the list.</param>
/// <param name="ItemId">SharePoint's number of the row.</param>
internal sealed record TakeHandEdit(string List, string ItemId) : Command
{
    /// <summary>Where the edit is from, in the journal.</summary>
    public const string Surface = "list";

    /// <summary>Judges the row on the state at its turn; null where nothing is to be done.</summary>
    [JsonIgnore]
    public Func<WorkspaceState, RowVerdict?>? Judge { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (Judge is null)
            return Refusal.NotAllowed("list.own", "Edits are read from the lists, not sent.");
        if (Judge(state) is not { } verdict)
            return Refusal.NotFound($"edit of row {ItemId} in {List}");
        var subject = verdict.Key is { Length: > 0 } key ? key : List;
        var decision = Decision.About(subject, HandEditWords.Summary(verdict, List, by.Name)) with { FromList = verdict };
        return verdict.IsReported ? decision.Tell(new HandEditReported(subject, state.NextKey(JournalEntry.Prefix))) : decision;
    }
}
