using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Keeps a workspace's snapshot, and gives it out where it can be believed. Whatever is wrong with it costs a full read and nothing else.</summary>
internal sealed partial class Snapshots
{
    private static readonly TimeSpan TokensLiveFor = TimeSpan.FromDays(1);

    private readonly SiteLists lists;
    private readonly RecordKinds kinds;
    private readonly TimeProvider time;
    private readonly ILogger<Snapshots> logger;
    private readonly TimeSpan between;
    private readonly SnapshotFile? file;
    private long saved = -1;
    private long seen = -1;
    private DateTimeOffset savedAt;

    public Snapshots(SiteLists lists, RecordKinds kinds, IntentSigner signer, IOptions<SnapshotOptions> options, TimeProvider time, ILogger<Snapshots> logger)
    {
        (this.lists, this.kinds, this.time, this.logger) = (lists, kinds, time, logger);
        between = TimeSpan.FromMinutes(options.Value.Minutes);
        if (options.Value is not { Enabled: true, Folder: { Length: > 0 } folder })
            return;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lists.SiteId)).AsSpan(0, 8));
        file = new SnapshotFile(Path.Combine(folder, $"workspace-{name}.snapshot"), Convert.FromHexString(signer.Secret("Snapshot")));
    }

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => file is not null;

    /// <summary>The snapshot, where the head says that nothing was committed since, and the lists are the same.</summary>
    public async Task<Snapshot?> FindAsync(Head head, CancellationToken cancellationToken)
    {
        if (file is not { Exists: true })
            return null;
        try
        {
            var snapshot = await file.ReadAsync(cancellationToken);
            if (await WhyNotAsync(snapshot, head, cancellationToken) is { } reason)
            {
                Log.NotUsed(logger, reason);
                return null;
            }

            (saved, savedAt) = (snapshot.Sequence, time.GetUtcNow());
            return snapshot;
        }
        catch (Exception useless) when (useless is CryptographicException or JsonException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Discard(useless.GetType().Name);
            return null;
        }
    }

    /// <summary>It led nowhere: it is not looked at again.</summary>
    public void Discard(string reason)
    {
        Log.Discarded(logger, reason);
        saved = -1;
        try
        {
            file?.Delete();
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            Log.NotWritten(logger, stays.GetType().Name);
        }
    }

    /// <summary>Asked once a minute: every few minutes while there are changes, as soon as there are none for a minute, and before tokens get old.</summary>
    /// <param name="isLast">Asked at the end: nothing comes after it.</param>
    public bool IsDue(long sequence, bool isLast = false)
    {
        var isQuiet = sequence == seen;
        seen = sequence;
        var age = time.GetUtcNow() - savedAt;
        return IsOn && ((sequence != saved && (isQuiet || isLast || age >= between)) || age >= TokensLiveFor);
    }

    /// <summary>Writes it; what goes wrong is logged.</summary>
    public async Task SaveAsync(SnapshotSource source, CancellationToken cancellationToken)
    {
        if (file is null)
            return;
        try
        {
            var snapshot = await source.BuildAsync(lists, kinds, cancellationToken);
            await file.WriteAsync(snapshot, cancellationToken);
            (saved, savedAt) = (snapshot.Sequence, time.GetUtcNow());
            Log.Saved(logger, snapshot.Lists.Sum(l => l.Rows.Count), snapshot.Sequence);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ListsException)
        {
            Log.NotWritten(logger, failure.GetType().Name);
        }
    }

    private async Task<string?> WhyNotAsync(Snapshot snapshot, Head head, CancellationToken cancellationToken)
    {
        if (snapshot.Site != lists.SiteId)
            return "it is of another site";
        if (snapshot.Schema != SnapshotSchema.Of(kinds))
            return "the lists have another form";
        if (snapshot.Mark != SnapshotSource.MarkOf(head))
            return "something was committed since";
        foreach (var kind in kinds.All)
        {
            if (snapshot.Lists.FirstOrDefault(l => l.Name == kind.Schema.Name)?.Id != await lists.ListIdAsync(kind.Schema, cancellationToken))
                return $"the list {kind.Schema.Name} is another one";
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(180, LogLevel.Information, "The snapshot is not used: {Reason}; reading all lists")]
        public static partial void NotUsed(ILogger logger, string reason);

        [LoggerMessage(181, LogLevel.Warning, "The snapshot is of no use ({Reason}) and was removed; reading all lists")]
        public static partial void Discarded(ILogger logger, string reason);

        [LoggerMessage(182, LogLevel.Information, "A snapshot of {Rows} rows was written, after change {Sequence}")]
        public static partial void Saved(ILogger logger, int rows, long sequence);

        [LoggerMessage(183, LogLevel.Warning, "The snapshot could not be written ({Kind}); the next start may read all lists")]
        public static partial void NotWritten(ILogger logger, string kind);
    }
}
