using System.Globalization;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;
using TeamsAlign.Bench.Faults.Trouble;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>What an independent reader of lists, connector log and acknowledgements found. Shares no code with the product.</summary>
internal sealed class Verdict
{
    public List<string> Lost { get; } = [];

    public List<string> Doubled { get; } = [];

    public List<string> Disordered { get; } = [];

    public List<string> Half { get; } = [];

    public List<string> Broken { get; } = [];

    public List<string> EditsLost { get; } = [];

    public List<string> NoticesMissing { get; } = [];

    public List<string> NoticesDoubled { get; } = [];

    public int Ambiguous { get; private set; }

    public int NoticesDue { get; private set; }

    /// <summary>Answers of the connector that did not reach the product, and times it was killed: so many notices may be there twice.</summary>
    public int MayBeAmbiguous { get; private set; }

    public int Unanswered { get; private set; }

    public int Entries { get; private set; }

    public int EditsSurvived { get; private set; }

    public int EditsJournalled { get; private set; }

    /// <summary>Journal entries edited while the product was dead, or so shortly before that it had not looked: it cannot know what they said, and their hash shows it.</summary>
    public int EditsShown { get; private set; }

    public IEnumerable<(string What, List<string> Found)> All =>
    [
        ("lost", Lost), ("doubled", Doubled), ("disordered", Disordered), ("half", Half), ("journal", Broken), ("edit lost", EditsLost),
        ("notice missing", NoticesMissing), ("notice doubled", NoticesDoubled),
    ];

    public int Count => All.Sum(a => a.Found.Count);

    public bool IsGood => Count == 0 && Ambiguous <= MayBeAmbiguous;

    /// <summary>The last line of a run.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"lost={Lost.Count} doubled={Doubled.Count} disordered={Disordered.Count} half={Half.Count} notices_missing={NoticesMissing.Count} notices_doubled={NoticesDoubled.Count} notices_ambiguous={Ambiguous}");

    public static async Task<Verdict> FindAsync(
        LocalServices services, IReadOnlyList<Site> sites, IReadOnlyList<Product> products, IReadOnlyList<Staff> staff, Notebook notebook, IReadOnlyList<Edit> edits, CancellationToken cancellationToken)
    {
        var verdict = new Verdict();
        var notices = new NoticesCheck(staff, products, await ConnectorLog.ReadAsync(services, cancellationToken));
        foreach (var site in sites)
        {
            var records = await Records.ReadAsync(site, cancellationToken);
            Edit[] edited = [.. edits.Where(e => e.Workspace == site.Workspace)];
            verdict.Half.AddRange(RowsCheck.Of(records, edited).Select(f => $"workspace {site.Workspace}: {f}"));
            verdict.Add(records, new CommandsCheck(records, notebook.Attempts.Where(a => a.Workspace == site.Workspace)));
            var hands = HandsCheck.Of(records, edited, products[site.Workspace]);
            verdict.EditsSurvived += hands.Survived;
            verdict.EditsJournalled += hands.Journalled;
            verdict.EditsShown += hands.Shown.Count;
            verdict.EditsLost.AddRange(hands.Lost);
            verdict.Broken.AddRange(JournalCheck.Of(records, hands.Shown).Select(f => $"workspace {site.Workspace}: {f}"));
            var told = notices.Of(records);
            verdict.NoticesMissing.AddRange(told.Missing);
            verdict.NoticesDoubled.AddRange(told.Doubled);
            verdict.Ambiguous += told.Ambiguous;
            verdict.NoticesDue += told.Due;
        }

        verdict.MayBeAmbiguous = notices.LostAnswers + products.Sum(p => p.Killed.Count);
        return verdict;
    }

    private void Add(Records records, CommandsCheck commands)
    {
        Lost.AddRange(commands.Lost);
        Doubled.AddRange(commands.Doubled);
        Disordered.AddRange(commands.Disordered);
        Unanswered += commands.Unanswered;
        Entries += records.Journal.Count;
    }
}
