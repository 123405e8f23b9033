using Microsoft.Extensions.Options;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces.Due;

/// <summary>Once a minute, where the writer lives: what has become due happens, whoever looks.</summary>
internal sealed partial class DueWorker(WorkspaceHost host, IEnumerable<IDueWork> work, IOptions<DueOptions> options, TimeProvider time, ILogger<DueWorker> logger) : BackgroundService
{
    private readonly IDueWork[] work = [.. work];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await host.ReadyAsync(stoppingToken);
        using var minute = new PeriodicTimer(options.Value.Every, time);
        do
        {
            if (host.IsWriter)
                await DoAsync(stoppingToken);
        }
        while (await minute.WaitForNextTickAsync(stoppingToken));
    }

    private async Task DoAsync(CancellationToken cancellationToken)
    {
        foreach (var due in work.SelectMany(w => w.Due(host.State, time.GetUtcNow())).ToArray())
        {
            try
            {
                if (await host.SendAsync(due.Command, Person.System, "app", due.Id, cancellationToken) is Outcome.Refused refused)
                    Log.Refused(logger, due.What, due.Subject, refused.Refusal.Sentence);
            }
            catch (Exception failure) when (failure is NotSavedException or LoadingException or ListsException)
            {
                // The next minute finds it still due.
                Log.Later(logger, due.What, due.Subject, failure.Message);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(260, LogLevel.Information, "{What} of {Subject} was due and is not possible: {Sentence}")]
        public static partial void Refused(ILogger logger, string what, string subject, string sentence);

        [LoggerMessage(261, LogLevel.Warning, "{What} of {Subject} is tried again later ({Reason})")]
        public static partial void Later(ILogger logger, string what, string subject, string reason);
    }
}
