using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace TeamsAlign.Local.Hosting;

/// <summary>Writes <c>local.json</c> (address, process id, facts) once requests are served, and removes it on the way out.</summary>
internal sealed class Announcement(
    LocalData data, IServer server, IHostApplicationLifetime lifetime, IEnumerable<LocalFact> facts) : IHostedService
{
    private string Target => data.File("local.json");

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A file left by a process that was killed would name an address that is no longer ours.
        File.Delete(Target);
        lifetime.ApplicationStarted.Register(Write);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        File.Delete(Target);
        return Task.CompletedTask;
    }

    private void Write()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var content = new JsonObject { ["url"] = address, ["pid"] = Environment.ProcessId };
        foreach (var fact in facts)
            content[fact.Name] = fact.Value;

        // Readers poll for this file: it must appear whole.
        var draft = Target + ".new";
        // It carries the app's secret.
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, options))
            writer.Write(content.ToJsonString());
        File.Move(draft, Target, overwrite: true);
    }
}
