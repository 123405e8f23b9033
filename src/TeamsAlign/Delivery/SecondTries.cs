using System.Threading.Channels;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

/// <summary>A bad minute of Teams or of the lists must not cost anybody an answer: what could not be sent is tried again, later each time.</summary>
internal sealed partial class SecondTries(WorkspaceHost host, Postman postman, TimeProvider time, ILogger<SecondTries> logger) : BackgroundService
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10)];

    private readonly Channel<(string Key, Notice Notice)> untold = Channel.CreateUnbounded<(string, Notice)>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Tries after the first; then it counts as undelivered.</summary>
    public static int Most => Pauses.Length;

    /// <summary>Tries after the first where an earlier one may have arrived: a card that is there twice is better than none, one that comes five times is not.</summary>
    public const int MostInDoubt = 2;

    /// <param name="key">Of the claim.</param>
    public void Add(string key, Notice notice) => untold.Writer.TryWrite((key, notice));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (key, notice) in untold.Reader.ReadAllAsync(stoppingToken))
            _ = TryAsync(key, notice, stoppingToken);
    }

    private async Task TryAsync(string key, Notice notice, CancellationToken cancellationToken)
    {
        for (var tries = 1; tries <= Most; tries++)
        {
            await Task.Delay(Pauses[tries - 1], time, cancellationToken);
            // Where the writer has gone elsewhere, that process looks for what was left untold.
            if (!host.IsWriter)
                return;
            try
            {
                if (await postman.SendAsync(key, notice, tries, host.State, cancellationToken))
                    return;
            }
            catch (ListsException failure)
            {
                Log.NotClaimed(logger, key, failure.Kind);
            }
#pragma warning disable CA1031 // Nobody waits for this task: what went wrong has to be said here.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.Failed(logger, key, failure);
                return;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(230, LogLevel.Warning, "Notice {Key} could not be noted ({Kind})")]
        public static partial void NotClaimed(ILogger logger, string key, ListsFault kind);

        [LoggerMessage(231, LogLevel.Error, "Notice {Key} could not be sent")]
        public static partial void Failed(ILogger logger, string key, Exception failure);
    }
}
