using Shouldly;
using TeamsAlign.Lists;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class JournalSaysTests
{
    private readonly JournalSays says = new();

    [Fact]
    public void The_newest_entry_counts()
    {
        says.Read("REQ-1 added\nREQ-1 Status: (nothing) → New");
        says.Read("REQ-1 Status: New → Approved\nREQ-2 Status: New → Declined");
        (says.Of("REQ-1", "Status"), says.Of("REQ-2", "Status"), says.Of("REQ-1", "Area")).ShouldBe(("Approved", "Declined", null));
        says.Added.ShouldBe(["REQ-1"]);
    }

    [Fact]
    public void Where_an_entry_could_not_say_everything_older_ones_do_not_count()
    {
        says.Read("REQ-1 Status: New → Approved\nREQ-2 Status: New → Approved");
        says.Read("REQ-9 Status: New → Declined\n… more of REQ-1, REQ-3");
        (says.Of("REQ-1", "Status"), says.Of("REQ-2", "Status"), says.Of("REQ-9", "Status")).ShouldBe((null, "Approved", "Declined"));
    }

    [Fact]
    public void A_value_with_an_arrow_in_it_is_not_guessed_at()
    {
        says.Read("REQ-1 SameAs: REQ-2 → REQ-3");
        says.Read("REQ-1 SameAs: a → b → c");
        says.Of("REQ-1", "SameAs").ShouldBeNull();
    }

    [Fact]
    public void Only_guarded_columns_differ_and_only_whole_values_are_put_back()
    {
        says.Read($"REQ-1 Status: New → Approved\nREQ-1 Reason: (nothing) → Because of it\nREQ-1 Area: (nothing) → Display");
        var found = RequestList.Kind.Write(new Request("REQ-1", "Dark mode") { Status = RequestStatus.Declined, Reason = "No", Area = "Other" });
        var differences = says.Differences(RequestList.Kind, "REQ-1", found);
        differences.Select(d => d.Column.Name).ShouldBe(["Status", "Reason"], ignoreOrder: true);
        var put = (Request)RequestList.Kind.Read(JournalSays.Put(found, differences));
        (put.Status, put.Reason, put.Area).ShouldBe((RequestStatus.Approved, "No", "Other"));
    }

    [Fact]
    public void Spaces_at_the_end_of_a_value_are_no_difference()
    {
        says.Read("REQ-1 Reason: (nothing) → Too few");
        var found = RequestList.Kind.Write(new Request("REQ-1", "Dark mode") { Status = RequestStatus.New, Reason = "Too few " });
        says.Differences(RequestList.Kind, "REQ-1", found).ShouldBeEmpty();
    }
}
