using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Tests.Requests;
using Xunit;

namespace TeamsAlign.Tests.Shell;

/// <summary>The ETag of an answer changes with whatever changes the answer, also where nobody wrote anything.</summary>
public sealed class AnswerTagTests
{
    private static readonly Person Priya = RequestWorld.Priya;

    [Fact]
    public void It_stays_within_a_day_and_is_another_on_the_next()
    {
        var state = new RequestWorld().State;
        var morning = RequestWorld.Now.Date.AddHours(8);
        Tag(morning.AddHours(6)).ShouldBe(Tag(morning));
        Tag(morning.AddDays(1)).ShouldNotBe(Tag(morning));

        string Tag(DateTime at) => VersionedAnswers.TagOf(state, Priya, new DateTimeOffset(at, TimeSpan.Zero));
    }

    [Fact]
    public void Two_people_at_one_browser_and_one_person_with_another_role_never_share_it()
    {
        var state = new RequestWorld().State;
        Person[] readers = [Priya, RequestWorld.Everyone.First(p => p.Id != Priya.Id), Priya with { Roles = Roles.Member }, Priya with { Scope = "EMEA" }];
        readers.Select(r => VersionedAnswers.TagOf(state, r, RequestWorld.Now)).Distinct().Count().ShouldBe(readers.Length);
    }
}
