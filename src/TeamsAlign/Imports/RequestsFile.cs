using TeamsAlign.Lists;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Imports;

/// <summary>A backlog of requests from a CSV file, with how each ended.</summary>
internal static class RequestsFile
{
    private static readonly ColumnNames Names = new("Requests", new Dictionary<string, string[]>
    {
        ["id"] = ["request id", "issue id", "key", "number"],
        ["title"] = ["summary", "subject", "request"],
        ["problem"] = ["description", "details", "body"],
        ["outcome"] = ["status", "state", "resolution"],
        ["kind"] = ["type"],
        ["area"] = ["component", "product area"],
        ["opened"] = ["created", "created at", "date", "asked"],
        ["asked by"] = ["author", "reporter", "requester"],
        ["link"] = ["url"],
    }, [["title"], ["outcome", "opened", "problem", "id"]]);

    public static ImportPlan Plan(CsvTable table, IReadOnlyDictionary<string, string> mapping, WorkspaceState state, DateTimeOffset now)
    {
        if (table.Headers.Any(h => h.Contains("opportunity", StringComparison.OrdinalIgnoreCase)))
            throw new ImportException("This looks like deals, not requests. Import it with: import deals FILE.csv");
        var map = Names.Match(table, mapping);
        var reader = new CellReader(map, table);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var due = state.Calendar.AfterDays(state.Today(now), state.Settings.AnswerWithinDays);
        foreach (var row in table.Rows)
        {
            if (reader.Required(row, "title", "title", TextColumn.MaxLength) is not { } title)
                continue;
            var id = map.Cell(row, "id") ?? title;
            if (!seen.TryAdd(id, row.Line))
            {
                reader.Refuse(row, $"\"{Text.Cut(id, 60)}\" is already on line {seen[id]}.");
                continue;
            }

            reader.Take(row, () =>
            {
                var (status, reason) = ImportedOutcomes.Of(map.Cell(row, "outcome"));
                var opened = reader.Date(row, "opened");
                return new Request("", title)
                {
                    ImportId = id,
                    Problem = Text.Cut(map.Cell(row, "problem") ?? title, RequestLimits.Need),
                    Kind = ImportedOutcomes.Kind(map.Cell(row, "kind")),
                    Area = reader.Short(row, "area"),
                    Source = "imported",
                    SourceLink = map.Cell(row, "link"),
                    // Nobody of ours: whoever imports a backlog has not asked for it, and may decide it.
                    AskedByName = reader.Short(row, "asked by") ?? "Imported backlog",
                    AskedAt = opened is { } day ? new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : now,
                    AnswerDue = status is RequestStatus.New or RequestStatus.InTriage ? due : null,
                    Status = status,
                    Reason = reason,
                };
            });
        }

        foreach (var sentence in ImportedOutcomes.Notes(table, map))
            reader.Note(sentence);
        return reader.Plan("requests");
    }
}
