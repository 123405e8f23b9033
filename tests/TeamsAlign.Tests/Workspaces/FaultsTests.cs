using System.Diagnostics;
using Shouldly;
using TeamsAlign.Bench.Cluster;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>A small run of the program that lets everything fail at once; the long ones are in the nightly build.</summary>
public sealed class FaultsTests
{
    private const string Good = "lost=0 doubled=0 disordered=0 half=0 notices_missing=0 notices_doubled=0 notices_ambiguous=";

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_while_calls_fail_lists_are_edited_and_the_product_is_killed()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Programs.Of("TeamsAlign.Bench"), "faults", "--commands", "150", "--kills", "2", "--workspaces", "1", "--people", "9", "--time-scale", "0.1"])
            start.ArgumentList.Add(argument);
        using var run = Process.Start(start)!;
        var output = await Task.WhenAll(run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        run.ExitCode.ShouldBe(0, string.Concat(output));
        output[0].TrimEnd().Split('\n')[^1].ShouldStartWith(Good);
    }
}
