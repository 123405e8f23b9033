using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>Makes an import a job: from here on it is done, whoever looks on and whatever restarts.</summary>
/// <param name="What">Which records.</param>
/// <param name="Input">Where <see cref="JobInput"/> keeps the file.</param>
/// <param name="InputHash">Of the file and <paramref name="Arguments"/>.</param>
/// <param name="Rows">Rows in the file.</param>
/// <param name="Refused">Those of them that cannot be read.</param>
internal sealed record StartImport(
    string What, string Input, string InputHash, string Arguments, int Rows, IReadOnlyList<RefusedRow> Refused, IReadOnlyList<string> Notes) : Command
{
    public const string Kind = "import";

    /// <summary>Waiting imports: more than anybody starts on purpose.</summary>
    private const int MostOpen = 20;

    private const int MostRemarks = 4_000;

    /// <returns>Null where they may import.</returns>
    public static Refusal? Missing(Person by) => by.Is(Roles.Administrator | Roles.ProductManager)
        ? null
        : Refusal.NotAllowed("import.rights", "Product managers and administrators import.");

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (Missing(by) is { } refusal)
            return refusal;
        if (state.OpenJobs.FirstOrDefault(j => j.InputHash == InputHash) is { } same)
            return Refusal.Conflict("import.same", $"This file is being imported already: {same.Key}, started by {same.ByName}.");
        if (state.OpenJobs.Count >= MostOpen)
            return Refusal.Conflict("import.many", $"{MostOpen} imports wait for their turn. Try again when some of them are done.");
        var key = state.NextKey(Job.Prefix);
        return Decision.About(key, $"Started an import of {What}: {Sentences.Count(Rows, "row")}").Put(new Job(key, Kind, $"Import of {What}")
        {
            By = by.Id,
            ByName = by.Name,
            StartedAt = now,
            Done = Refused.Count,
            Of = Rows,
            Input = Input,
            InputHash = InputHash,
            Arguments = Arguments,
            Remarks = Text.Cut(string.Join('\n', Notes), MostRemarks),
            RefusedCount = Refused.Count,
            Refused = RefusedLines.Write(Refused.Select(r => (r.Line, r.Reason))),
        });
    }
}
