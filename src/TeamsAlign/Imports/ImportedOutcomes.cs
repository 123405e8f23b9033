using TeamsAlign.Requests;

namespace TeamsAlign.Imports;

/// <summary>How the words of other trackers map to the answers of the life cycle.</summary>
internal static class ImportedOutcomes
{
    private static readonly Dictionary<string, (RequestStatus Status, string? Reason)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["New"] = (RequestStatus.New, null),
        ["Open"] = (RequestStatus.New, null),
        ["Unassigned"] = (RequestStatus.New, null),
        ["InTriage"] = (RequestStatus.InTriage, null),
        ["UnderReview"] = (RequestStatus.InTriage, null),
        ["Assigned"] = (RequestStatus.Approved, "Accepted in the imported backlog"),
        ["Accepted"] = (RequestStatus.Approved, "Accepted in the imported backlog"),
        ["Approved"] = (RequestStatus.Approved, "Approved in the imported backlog"),
        ["Planned"] = (RequestStatus.Approved, "Planned in the imported backlog"),
        ["InProgress"] = (RequestStatus.Approved, "In progress in the imported backlog"),
        ["FutureRelease"] = (RequestStatus.Approved, "Meant for a later release in the imported backlog"),
        ["Released"] = (RequestStatus.AlreadyThere, "Released already"),
        ["Done"] = (RequestStatus.AlreadyThere, "Done already"),
        ["Shipped"] = (RequestStatus.AlreadyThere, "Shipped already"),
        ["Fixed"] = (RequestStatus.AlreadyThere, "Fixed already"),
        ["WorkingAsIntended"] = (RequestStatus.AlreadyThere, "It works like this on purpose"),
        ["Declined"] = (RequestStatus.Declined, "Declined in the imported backlog"),
        ["Wontfix"] = (RequestStatus.Declined, "Declined in the imported backlog"),
        ["Closed"] = (RequestStatus.Declined, "Closed in the imported backlog"),
        ["Obsolete"] = (RequestStatus.Declined, "No longer relevant"),
        ["Unreproducible"] = (RequestStatus.Declined, "It could not be reproduced"),
        ["Duplicate"] = (RequestStatus.Declined, "Asked for elsewhere; the file does not say in which request"),
        ["WrongForum"] = (RequestStatus.NotForUs, "Belongs to somebody else"),
        ["NotForUs"] = (RequestStatus.NotForUs, "Belongs to somebody else"),
        ["Question"] = (RequestStatus.NotForUs, "A question, not a request"),
        ["Spam"] = (RequestStatus.NotForUs, "Not a request"),
    };

    /// <summary>What was mapped to what, with counts.</summary>
    public static IEnumerable<string> Notes(CsvTable table, ColumnMap map) => map.Column(table, "outcome")
        .GroupBy(o => o ?? "(none)", StringComparer.OrdinalIgnoreCase)
        .Where(g => g.Key == "(none)" || Find(g.Key) is not null)
        .OrderByDescending(g => g.Count())
        .Select(g => $"Outcome {g.Key}: {g.Count()} taken as \"{RequestWords.Of((g.Key == "(none)" ? null : Find(g.Key))?.Status ?? RequestStatus.New)}\".");

    /// <exception cref="FormatException">A word nobody has mapped.</exception>
    public static (RequestStatus Status, string? Reason) Of(string? outcome) =>
        outcome is null ? (RequestStatus.New, null)
        : Find(outcome) ?? throw new FormatException($"The outcome \"{outcome}\" is not known. Known are: {string.Join(", ", Known.Keys)}.");

    public static RequestKind? Kind(string? text) => text?.ToUpperInvariant() switch
    {
        null => null,
        "ENHANCEMENT" or "IMPROVEMENT" => RequestKind.Improvement,
        "FEATURE" or "FEATURE REQUEST" or "NEW FEATURE" => RequestKind.Feature,
        "BUG" or "DEFECT" => RequestKind.Defect,
        "INTEGRATION" => RequestKind.Integration,
        "QUESTION" => RequestKind.Question,
        _ => null,
    };

    private static (RequestStatus Status, string? Reason)? Find(string outcome) =>
        Known.TryGetValue(outcome.Replace(" ", "", StringComparison.Ordinal), out var known) ? known : null;
}
