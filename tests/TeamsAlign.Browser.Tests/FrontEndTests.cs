using System.Diagnostics;
using Shouldly;

namespace TeamsAlign.Browser;

/// <summary>The web clients' own tests and types, so that the one test command covers them too.</summary>
public sealed class FrontEndTests
{
    private const string Client = "TeamsAlign.Client";
    private const string LocalPage = "TeamsAlign.Local/Page";

    [Theory]
    [InlineData(Client)]
    [InlineData(LocalPage)]
    public Task The_tests_of_a_web_client_pass(string client) => SucceedsAsync(client, "test");

    /// <summary>Nothing else looks at types: building with Vite only strips them.</summary>
    [Theory]
    [InlineData(Client, "check")]
    [InlineData(LocalPage, "typecheck")]
    public Task The_types_of_a_web_client_agree(string client, string script) => SucceedsAsync(client, script);

    [Fact]
    public Task The_types_of_the_API_are_those_of_its_description() => SucceedsAsync(Client, "types", "--", "--check");

    private static async Task SucceedsAsync(string client, params string[] script)
    {
        // artifacts/bin/<project>/<configuration>/
        var folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "src", client));
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules")),
            $"cannot run here: the npm packages of {client} are not installed; a build without BuildWebClients=false installs them");

        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["run", .. script])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["CI"] = "true", ["NO_COLOR"] = "1" },
        };
        using var npm = Process.Start(start)!;
        try
        {
            var cancelled = TestContext.Current.CancellationToken;
            var errors = npm.StandardError.ReadToEndAsync(cancelled);
            var output = await npm.StandardOutput.ReadToEndAsync(cancelled);
            await npm.WaitForExitAsync(cancelled);
            npm.ExitCode.ShouldBe(0, $"npm run {string.Join(' ', script)} in {folder}:\n{output}\n{await errors}");
        }
        finally
        {
            if (!npm.HasExited)
                npm.Kill(entireProcessTree: true);
        }
    }
}
