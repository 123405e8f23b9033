using System.Net;
using System.Net.Http.Json;

namespace TeamsAlign.Local.Teams;

public sealed class LimitTests(LimitTests.Limited teams) : IClassFixture<LimitTests.Limited>
{
    [Fact]
    public async Task The_sixth_whole_roster_in_a_minute_is_refused_with_the_time_to_wait()
    {
        await teams.Page.InstallAsync(Sample.Group, Sample.Priya);
        for (var call = 0; call < 5; call++)
            (await RosterAsync()).Status.ShouldBe(HttpStatusCode.OK);

        var (status, wait) = await RosterAsync();
        status.ShouldBe(HttpStatusCode.TooManyRequests);
        wait!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Seven_messages_to_one_thread_at_once_are_taken_and_other_threads_are_free()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        await teams.Page.OpenAsync(Sample.TomasChat, Sample.Tomas);
        var burst = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => PostAsync(Sample.PriyaChat)));

        // On a slow machine the burst takes longer and more than seven fit.
        burst.Count(status => status == HttpStatusCode.Created).ShouldBeGreaterThanOrEqualTo(7);
        burst.ShouldContain(HttpStatusCode.TooManyRequests);
        (await PostAsync(Sample.TomasChat)).ShouldBe(HttpStatusCode.Created);
    }

    private async Task<(HttpStatusCode Status, TimeSpan? Wait)> RosterAsync()
    {
        using var response = await teams.Connector.GetAsync(
            $"v3/conversations/{Calls.Esc(Sample.Group)}/members", TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Headers.RetryAfter?.Delta);
    }

    private async Task<HttpStatusCode> PostAsync(string conversation)
    {
        using var response = await teams.Connector.PostAsJsonAsync(
            Calls.Activities(conversation), Calls.Text("hello"), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public sealed class Limited : TeamsSetup
    {
        protected override IReadOnlyList<string> Settings => [];
    }
}
