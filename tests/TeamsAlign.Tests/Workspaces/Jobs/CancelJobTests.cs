using Shouldly;
using TeamsAlign.Imports;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Who starts an import, sees it, and ends it early, role by role.</summary>
public sealed class CancelJobTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private static WorkspaceState With(JobState state = JobState.UnderWay, bool hasAdministrator = true) =>
        WorkspaceState.Empty([JobList.Kind, MemberList.Kind, JournalList.Kind, Setting.Kind]).With(
        [
            new Job("JB-1", "import", "Import of deals") { By = new PersonId("priya"), ByName = "Priya", Done = 34, Of = 400, State = state, InputHash = "h" },
            .. hasAdministrator ? (IRecord[])[new Member("ana", "Ana") { Roles = Roles.Administrator }] : [],
        ],
        "s");

    private static Person By(int roles) => new(new PersonId("me"), "Me", (Roles)roles);

    public static TheoryData<int> AllRoles => [.. new[] { Roles.None, Roles.Member, Roles.SalesManager, Roles.Marketing, Roles.Executive, Roles.ProductManager, Roles.Administrator }.Select(r => (int)r)];

    [Theory]
    [MemberData(nameof(AllRoles))]
    public void Administrators_cancel_product_managers_look_on_and_to_others_there_is_no_job(int roles)
    {
        var decision = new CancelJob("JB-1").Decide(With(), By(roles), Now);
        JobRights.Sees(With().Jobs["JB-1"]!, By(roles)).ShouldBe((Roles)roles is Roles.ProductManager or Roles.Administrator);
        if ((Roles)roles == Roles.Administrator)
            decision.ShouldBeOfType<Decision.Changed>().Puts.OfType<Job>().Single().Reason.ShouldBe("Me cancelled it.");
        else
            decision.ShouldBeOfType<Decision.Refused>().Refusal.Kind.ShouldBe((Roles)roles == Roles.ProductManager ? RefusalKind.NotAllowed : RefusalKind.NotFound);
    }

    [Fact]
    public void Whoever_started_it_cancels_it_whatever_they_are_by_now()
    {
        var job = new CancelJob("JB-1").Decide(With(), new Person(new PersonId("priya"), "Priya", Roles.Member), Now)
            .ShouldBeOfType<Decision.Changed>().Puts.OfType<Job>().Single();
        (job.State, job.Done, job.EndedAt).ShouldBe((JobState.Cancelled, 34, Now));
    }

    [Fact]
    public void Product_managers_cancel_while_there_is_no_administrator() =>
        new CancelJob("JB-1").Decide(With(hasAdministrator: false), By((int)Roles.ProductManager), Now).ShouldBeOfType<Decision.Changed>();

    [Theory]
    [InlineData("Done", "JB-1 is done already.")]
    [InlineData("Cancelled", "JB-1 was cancelled before.")]
    public void What_has_ended_is_not_cancelled(string state, string sentence)
    {
        var refusal = new CancelJob("JB-1").Decide(With(Enum.Parse<JobState>(state)), By((int)Roles.Administrator), Now).ShouldBeOfType<Decision.Refused>().Refusal;
        (refusal.Kind, refusal.Sentence).ShouldBe((RefusalKind.WrongState, sentence));
    }

    [Theory]
    [MemberData(nameof(AllRoles))]
    public void Product_managers_and_administrators_start_imports(int roles)
    {
        var decision = new StartImport("deals", "i", "other", "{}", 3, [], []).Decide(With(), By(roles), Now);
        if ((Roles)roles is Roles.ProductManager or Roles.Administrator)
            decision.ShouldBeOfType<Decision.Changed>().Puts.OfType<Job>().Single().By.Value.ShouldBe("me");
        else
            decision.ShouldBeOfType<Decision.Refused>().Refusal.Sentence.ShouldBe("Product managers and administrators import.");
    }

    [Fact]
    public void The_same_file_is_not_imported_twice_at_a_time()
    {
        var start = new StartImport("deals", "i", "h", "{}", 3, [], []);
        start.Decide(With(), By((int)Roles.Administrator), Now).ShouldBeOfType<Decision.Refused>().Refusal.Sentence
            .ShouldBe("This file is being imported already: JB-1, started by Priya.");
        start.Decide(With(JobState.Done), By((int)Roles.Administrator), Now).ShouldBeOfType<Decision.Changed>();
    }

    [Theory]
    [MemberData(nameof(AllRoles))]
    public void Nobody_says_that_a_job_cannot_go_on(int roles) =>
        new FailJob("JB-1", "x").Decide(With(), By(roles), Now).ShouldBeOfType<Decision.Refused>();
}
