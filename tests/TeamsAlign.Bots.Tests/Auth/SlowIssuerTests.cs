using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>An issuer that answers late must not take the bot down with it.</summary>
public sealed class SlowIssuerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_old_keys_are_fetched_anew_only_one_request_waits_and_known_keys_stay_good_for_the_others()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var issuer = await IssuerStub.StartAsync();
        using var http = new HttpClient();
        using var keys = new SigningKeys(issuer.Url + "/channel", http, time, NullLogger<SigningKeys>.Instance);
        (await keys.FindAsync("k1", Stop)).ShouldNotBeNull();
        var answer = new TaskCompletionSource();
        issuer.Gate = answer.Task;
        time.Advance(TimeSpan.FromHours(12.5));

        var first = keys.FindAsync("k1", Stop).AsTask();
        var second = await keys.FindAsync("k1", Stop);

        second.ShouldNotBeNull().Generation.ShouldBe(1);
        first.IsCompleted.ShouldBeFalse();
        answer.SetResult();
        (await first).ShouldNotBeNull().Generation.ShouldBe(2);
        issuer.Fetches.ShouldBe(2);
    }
}
