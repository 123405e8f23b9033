using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>
/// What jobs work on, kept in a list until they end, so that it outlives the process: compressed, in rows of 20,000 characters, since a
/// note of SharePoint takes no more than 64,000. Written directly, not in chains: nothing depends on it before the job itself is committed.
/// </summary>
internal sealed class JobInput(SiteLists lists, TimeProvider time)
{
    private const int PartLength = 20_000;
    private const int Tries = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Longer than any upload takes until its job is committed.</summary>
    private static readonly TimeSpan LeftBehindAfter = TimeSpan.FromHours(1);

    private static readonly TextColumn Input = Columns.Text("Input", "Input").Indexed();
    private static readonly NumberColumn Part = Columns.Number("Part", "Part");
    private static readonly NoteColumn Content = Columns.Note("Content", "Content");

    public static readonly ListSchema Schema = new(
        "Job input", "Files that jobs are working on, in pieces. TeamsAlign removes them when the job ends.", [RecordKind.KeyColumn, Input, Part, Content]);

    public static string HashOf(string arguments, byte[] content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(arguments), 0, .. content]));

    /// <summary>Keeps the content.</summary>
    /// <returns>The name by which it is found again.</returns>
    /// <exception cref="ListsException">It could not be written; what was is removed later.</exception>
    public async Task<string> SaveAsync(byte[] content, CancellationToken cancellationToken)
    {
        var name = Guid.NewGuid().ToString("N");
        var text = Base64Url.EncodeToString(await CompressAsync(content, cancellationToken));
        foreach (var (part, piece) in text.Chunk(PartLength).Index())
        {
            await CreateAsync(
                Fields.Empty.Set(RecordKind.KeyColumn, string.Create(CultureInfo.InvariantCulture, $"{name}.{part}")).Set(Input, name).Set(Part, part).Set(Content, new string(piece)),
                cancellationToken);
        }

        return name;
    }

    /// <summary>The content, or null where it is not there as it was kept.</summary>
    /// <exception cref="ListsException">Graph could not be asked.</exception>
    public async Task<byte[]?> ReadAsync(Job job, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        await foreach (var row in lists.FindAllAsync(Schema, Input, job.Input, cancellationToken))
            rows.Add(row);
        var text = string.Concat(rows.OrderBy(r => r.Fields.Number(Part)).Select(r => r.Fields.Note(Content)));
        try
        {
            var content = await ExpandAsync(Base64Url.DecodeFromChars(text), cancellationToken);
            return HashOf(job.Arguments, content) == job.InputHash ? content : null;
        }
        catch (Exception broken) when (broken is FormatException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Removes what no open job needs: of ended ones at once, of uploads that came to nothing after an hour.</summary>
    /// <exception cref="ListsException">Graph could not be asked.</exception>
    public async Task TidyAsync(WorkspaceState state, CancellationToken cancellationToken)
    {
        var needed = state.OpenJobs.Select(j => j.Input).ToHashSet(StringComparer.Ordinal);
        var ended = state.Jobs.Where(j => !j.IsOpen).Select(j => j.Input).ToHashSet(StringComparer.Ordinal);
        var leftBehind = new List<Row>();
        await foreach (var row in lists.ReadAllAsync(Schema, cancellationToken))
        {
            var name = row.Fields.Text(Input) ?? "";
            if (!needed.Contains(name) && (ended.Contains(name) || row.Modified < time.GetUtcNow() - LeftBehindAfter))
                leftBehind.Add(row);
        }

        foreach (var row in leftBehind)
            await lists.DeleteAsync(Schema, row.ItemId, null, Priority.Background, cancellationToken);
    }

    private async Task CreateAsync(Fields fields, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            switch (await lists.CreateAsync(Schema, fields, Priority.People, cancellationToken))
            {
                // Nobody else makes such a key: it is our own earlier attempt whose answer was lost.
                case PartResult.Done or PartResult.KeyTaken:
                    return;
                case PartResult.Throttled throttled:
                    await Task.Delay(throttled.RetryAfter, time, cancellationToken);
                    break;
                case PartResult.Rejected rejected:
                    throw new ListsException(ListsFault.Rejected, $"A row of {Schema.Name} was refused: {rejected.Status} {rejected.Code}.");
                default:
                    await Task.Delay(Pause, time, cancellationToken);
                    break;
            }
        }

        throw new ListsException($"A row of {Schema.Name} could not be written.");
    }

    private static async Task<byte[]> CompressAsync(byte[] content, CancellationToken cancellationToken)
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Optimal))
            await zip.WriteAsync(content, cancellationToken);
        return packed.ToArray();
    }

    private static async Task<byte[]> ExpandAsync(byte[] packed, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await using (var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress))
            await zip.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
