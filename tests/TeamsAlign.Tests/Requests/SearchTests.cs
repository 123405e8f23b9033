using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

public sealed class SearchTests : IDisposable
{
    private readonly SearchIndex index = new();

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("dark mode", "REQ-1")]
    [InlineData("dakr mode", "REQ-1")]
    [InlineData("dar", "REQ-1")]
    [InlineData("notifcations", "REQ-2")]
    [InlineData("notification", "REQ-2")]
    [InlineData("fabrikam", "REQ-2")]
    [InlineData("req-2", "REQ-2")]
    [InlineData("RM-1", "RM-1")]
    [InlineData("theming", "RM-1")]
    [InlineData("numbers for the controller", "REQ-3")]
    [InlineData("mute the notificati", "REQ-2")]
    [InlineData("controlers numbers", "REQ-3")]
    public void Words_keys_prefixes_customers_and_typing_errors_find(string text, string expected) =>
        index.Find(World().State, text, 5)[0].Key.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("  * ? ~ \" AND (")]
    [InlineData("🙂")]
    [InlineData("zzzzzz qqqqqq")]
    public void Text_without_a_known_word_finds_nothing_and_breaks_nothing(string text) => index.Find(World().State, text, 5).ShouldBeEmpty();

    [Fact]
    public void Ten_thousand_characters_are_a_search_like_any_other() =>
        index.Find(World().State, string.Concat(Enumerable.Repeat("dark mode ", 1000)), 5)[0].Key.ShouldBe("REQ-1");

    [Fact]
    public void What_was_just_committed_is_found_and_what_it_replaced_is_not()
    {
        var world = World();
        index.Find(world.State, "dark", 5).ShouldNotBeEmpty();
        world.With(world.State.Requests["REQ-1"]! with { Title = "Night colours", Problem = "Bright." });
        var state = world.State with { Version = world.State.Version.Next };
        index.Find(state, "dark", 5).Select(h => h.Key).ShouldNotContain("REQ-1");
        index.Find(state, "night", 5)[0].Key.ShouldBe("REQ-1");
    }

    [Fact]
    public void A_renamed_customer_is_found_by_the_new_name()
    {
        var world = World();
        index.Find(world.State, "fabrikam", 5).ShouldNotBeEmpty();
        world.With(new Account("AC-2", "Litware"));
        var state = world.State with { Version = world.State.Version.Next };
        index.Find(state, "litware", 5)[0].Key.ShouldBe("REQ-2");
        index.Find(state, "fabrikam", 5).ShouldBeEmpty();
    }

    [Fact]
    public void Similar_requests_share_the_telling_words() =>
        index.Similar(World().State, "Please add a dark theme, the screen is too bright at night", 5).Select(h => h.Key).ShouldBe(["REQ-1"]);

    [Theory]
    [InlineData("Feature request: please add support for an export to PDF")]
    [InlineData("The users should be able to allow something new")]
    [InlineData("Notifications")]
    public void Words_of_asking_and_one_common_word_make_nothing_similar(string text)
    {
        var world = World().With(
            new Request("REQ-4", "Feature request: please add support for notifications on the watch"),
            new Request("REQ-5", "Users should be able to allow a new printer"));
        index.Similar(world.State, text, 5).Select(h => h.Key).ShouldBeSubsetOf(text == "Notifications" ? ["REQ-2", "REQ-4"] : []);
    }

    [Fact]
    public void The_one_word_that_everybody_uses_makes_nothing_similar()
    {
        var world = World().With(
            new Request("REQ-6", "Release rooms nobody enters"), new Request("REQ-7", "Find a room by its equipment"), new Request("REQ-8", "Rooms that join"));
        index.Similar(world.State, "Show who is in the room", 5).ShouldBeEmpty();
    }

    [Fact]
    public void A_short_title_is_found_in_a_long_message_and_most_alike_comes_first()
    {
        var world = World().With(
            new Request("REQ-6", "Copy a booking to another room"), new Request("REQ-7", "Copy settings from one display to another"));
        index.Similar(world.State, "Fabrikam wrote again this morning. They have to type the same thing over and over. Could they copy a booking into another room?", 5)
            .Select(h => h.Key).First().ShouldBe("REQ-6");
    }

    [Fact]
    public void Among_thousands_of_requests_the_one_meant_comes_first()
    {
        // Invented words spread by multiplication with primes: the same text on every run. The number tells those apart whose words are alike.
        static string Word(int n) => string.Concat("bcdfglmnprst"[n % 12], "aeiou"[n / 12 % 5], "klmnrstvz"[n / 60 % 9], "aeiou"[n / 540 % 5], "dlnrstk"[n / 2700 % 7]);
        static string Sentence(int seed, int count) => string.Join(' ', Enumerable.Range(1, count).Select(i => Word((int)((long)seed * 7919 * i * 104_729 % 3000))));
        static string Title(int i) => $"{Sentence(i, 6)} model {i}";
        var state = new RequestWorld().With(Enumerable.Range(1, 4_000).Select(i => new Request($"REQ-{i}", Title(i)) { Problem = Sentence(i + 5, 20) })).State;

        index.Follow(state);

        foreach (var i in (int[])[1, 77, 640, 1_203, 2_999, 3_500, 4_000])
            index.Find(state, Title(i), 10)[0].Key.ShouldBe($"REQ-{i}");
    }

    private static RequestWorld World()
    {
        var world = new RequestWorld().Having(RequestStatus.New).With(
            new Request("REQ-2", "Mute notifications at night") { Problem = "Alerts wake the team." },
            new Demand("DM-2", "REQ-2") { Account = "AC-2" },
            new Request("REQ-3", "Export to Excel") { Problem = "Controllers want numbers." },
            new PlanItem("RM-1", "Theming") { Summary = "Colours for every taste" });
        return world;
    }
}
