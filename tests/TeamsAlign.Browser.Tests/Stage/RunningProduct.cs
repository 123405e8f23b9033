using System.Diagnostics;
using TeamsAlign.Shell;

namespace TeamsAlign.Browser.Stage;

/// <summary>The built product in local mode, as a process of its own with a folder of its own.</summary>
internal sealed class RunningProduct : IAsyncDisposable
{
    private const string Ready = "TeamsAlign is ready";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly string data;

    private RunningProduct(Process process, string data, Uri address) => (this.process, this.data, Address) = (process, data, address);

    public Uri Address { get; }

    /// <param name="settings">As in the environment, beside the usual ones.</param>
    public static async Task<RunningProduct> StartAsync(params (string Name, string Value)[] settings)
    {
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "TeamsAlign", Configuration, "TeamsAlign.dll"));
        var data = Directory.CreateTempSubdirectory("teamsalign-browser-").FullName;
        var address = new Uri($"http://localhost:{FreePort.Take()}");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = address.GetLeftPart(UriPartial.Authority),
                ["Local__Enabled"] = "true",
                ["Local__Sample"] = "false",
                ["Local__DataPath"] = data,
            },
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(Ready, StringComparison.Ordinal) == true)
                ready.TrySetResult();
        };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException("The product ended before it was ready."));
        process.Start();
        process.BeginOutputReadLine();
        await ready.Task.WaitAsync(Patience);
        return new RunningProduct(process, data, address);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    // artifacts/bin/<project>/<configuration>/
    private static string Configuration => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

}
