using TeamsAlign.People;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>Fills an empty local workspace with the sample at its first start.</summary>
internal sealed class SampleStart(IWorkspace workspace, WorkspaceIdentity identity, LocalOptions options) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (!options.Sample || identity.Key is not (null or SampleHome.Displays or SampleHome.Phones))
            return;
        await workspace.ReadyAsync(cancellationToken);
        if (workspace.State.Journal.Count > 0)
            return;
        if (identity.Key == SampleHome.Phones)
        {
            await workspace.SendAsync(new PlantPhones(), Person.System, "sample", CommandId.New(), cancellationToken);
            return;
        }

        for (var part = 0; part < PlantSample.Parts; part++)
            await workspace.SendAsync(new PlantSample(part), Person.System, "sample", CommandId.New(), cancellationToken);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
