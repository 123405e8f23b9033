using System.Diagnostics;
using Shouldly;
using Xunit;

namespace TeamsAlign.Lists.Tests.Contract;

/// <summary>The time zone of a process is fixed at its start, so the rows' contract runs again in a process of its own.</summary>
public sealed class TimeZoneTests
{
    private const string Inner = "TEAMSALIGN_TESTS_INNER";

    [Fact]
    public async Task Rows_are_the_same_on_a_server_in_new_york()
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out _), "cannot run here: no time zone data");
        Assert.SkipWhen(Environment.GetEnvironmentVariable(Inner) is not null, "This is the inner run.");
        var cancel = TestContext.Current.CancellationToken;
        using var run = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(TimeZoneTests).Assembly.Location, "-class", typeof(RowContractTests).FullName!, "-noColor" },
            Environment = { ["TZ"] = "America/New_York", [Inner] = "1" },
            RedirectStandardOutput = true,
        })!;

        var said = await run.StandardOutput.ReadToEndAsync(cancel);
        await run.WaitForExitAsync(cancel);

        run.ExitCode.ShouldBe(0, said);
        said.ShouldContain("Failed: 0", customMessage: "something must have run");
    }
}
