using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class WhoMayTests
{
    private static readonly Dictionary<string, Command> Commands = new()
    {
        ["DraftMove"] = new DraftMove("RM-1") { Horizon = Horizon.Now },
        ["DraftNewItem"] = new DraftNewItem("Audit log", Horizon.Now) { Reason = "Compliance" },
        ["DraftPlaceRequest"] = new DraftPlaceRequest("REQ-1"),
        ["UndoDraftChange"] = new UndoDraftChange("RM-1"),
        ["DiscardDraft"] = new DiscardDraft(),
        ["PublishChanges"] = new PublishChanges("0"),
        ["SetMaySay"] = new SetMaySay("RM-1", MaySay.Nothing),
        ["SetCustomerWording"] = new SetCustomerWording("RM-1", "Soon."),
    };

    public static TheoryData<string, string> EveryCommandAndPerson()
    {
        TheoryData<string, string> pairs = [];
        foreach (var command in Commands.Keys)
            foreach (var person in PlanWorld.Everyone)
                pairs.Add(command, person.Id.Value);
        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryCommandAndPerson))]
    public void Only_product_managers_plan_and_the_refusal_names_them(string command, string who)
    {
        var person = PlanWorld.Everyone.Single(p => p.Id.Value == who);
        var refusal = new PlanWorld().WithItem(PlanStatus.Planned).WithRequest(RequestStatus.Approved).Try(Commands[command], person);
        var may = person.Is(Roles.ProductManager) || (command == "SetCustomerWording" && person.Is(Roles.Marketing));
        (refusal is { Kind: RefusalKind.NotAllowed }).ShouldBe(!may);
        if (!may)
            refusal!.Sentence.ShouldContain("Priya Raman and Tomas Berg plan the roadmap.");
    }
}
