using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Signals;
using TeamsAlign.Syncs;
using TeamsAlign.Tests.Workspaces;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Permissions;

/// <summary>A workspace in which everything that can be commanded is possible for somebody, and somebody of every role and scope.</summary>
internal static class PermissionWorld
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Person Asker = new(new PersonId("asker"), "Ann Asker", Roles.Member);
    public static readonly Person Seller = new(new PersonId("seller"), "Sam Seller", Roles.Member);
    public static readonly Person InScope = new(new PersonId("emea"), "Eve Emea", Roles.Member | Roles.SalesManager, "EMEA");
    public static readonly Person OutOfScope = new(new PersonId("americas"), "Al Americas", Roles.Member | Roles.SalesManager, "Americas");
    public static readonly Person Product = new(new PersonId("product"), "Pia Product", Roles.Member | Roles.ProductManager);
    public static readonly Person Marketing = new(new PersonId("marketing"), "Max Marketing", Roles.Member | Roles.Marketing);
    public static readonly Person Executive = new(new PersonId("executive"), "Ed Executive", Roles.Member | Roles.Executive);
    public static readonly Person Administrator = new(new PersonId("administrator"), "Ada Admin", Roles.Member | Roles.Administrator);
    public static readonly Person Outsider = new(new PersonId("guest"), "Gus Guest", Roles.None);
    private static readonly Person OtherProduct = new(new PersonId("product2"), "Pat Product", Roles.Member | Roles.ProductManager);

    public static readonly IReadOnlyList<(string Column, Person Person)> People =
    [
        ("Seller who asked", Asker), ("Other seller", Seller), ("Sales manager in scope", InScope), ("Sales manager of another region", OutOfScope), ("Product manager", Product),
        ("Marketing", Marketing), ("Executive", Executive), ("Administrator", Administrator), ("Guest, other tenant", Outsider),
    ];

    /// <summary>The state before the command; whoever sends it may be the one it concerns.</summary>
    public static WorkspaceState State(Person sender)
    {
        var state = WorkspaceState.Empty(LiveSite.Kinds.All).With(
        [
            .. People.Select(p => p.Person).Append(OtherProduct).Where(p => !p.IsOutsider).Select(p => new Member(p.Id.Value, p.Name) { Roles = p.Roles, Scope = p.Scope }),
            new Account("AC-1", "Contoso") { Region = "EMEA" },
            new Deal("DL-1", "Of the asker") { Account = "AC-1", Type = DealType.New, Amount = 120_000, Currency = "EUR", Owner = Asker.Name },
            new Deal("DL-2", "Of another") { Account = "AC-1", Type = DealType.New, Amount = 90_000, Currency = "EUR", Owner = "Olga Other" },
            new Account("AC-2", "Fabrikam") { Region = "EMEA" },
            new Deal("DL-3", "Of another") { Account = "AC-2", Type = DealType.New, Amount = 45_000, Currency = "EUR", Owner = "Olga Other" },
            Asked("REQ-1", RequestStatus.New), Asked("REQ-2", RequestStatus.Declined), Asked("REQ-3", RequestStatus.Approved), Asked("REQ-4", RequestStatus.InTriage), Asked("REQ-5", RequestStatus.New), Asked("REQ-6", RequestStatus.Shipped),
            Wanted(1, "REQ-1", "DL-1"), Wanted(2, "REQ-3", "DL-1"), Wanted(3, "REQ-5", "DL-1"), Wanted(4, "REQ-5", "DL-2"), Wanted(5, "REQ-5", "DL-3"), Wanted(6, "REQ-4", "DL-1"), Wanted(7, "REQ-6", "DL-1"),
            new Signal("SG-1", "Contoso looks at a rival") { Account = "AC-1", HeardBy = Asker.Id, HeardByName = Asker.Name, HeardAt = Now },
            new Signal("SG-2", "Old news") { Status = SignalStatus.SetAside, Reason = "Known", HeardBy = Asker.Id, HeardByName = Asker.Name, HeardAt = Now },
            new PlanItem("RM-1", "Dark mode") { Status = PlanStatus.Planned, Horizon = Horizon.Next, Position = 1, Confidence = 0.9m, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)) },
            new ApprovalPolicy("PO-1", "Contracts") { Off = true, Steps = [new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)] }] },
            new ApprovalPolicy("PO-2", "Contracts") { Off = true, Steps = [new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)] }] },
            new Delegation("DG-1", InScope.Id, Marketing.Id, Today, Today.AddDays(5)) { FromName = InScope.Name, ToName = Marketing.Name },
            new Job("JB-1", "import", "Import of accounts") { By = Product.Id, ByName = Product.Name, Of = 10 },
        ], "start");
        var policy = new ApprovalPolicy("PO-9", "Big things") { Steps = [new PolicyStep("Sales") { Approvers = [Approver.Of(InScope.Id, InScope.Name)] }] };
        var running = RunApproval.Start(state, "AP-1", policy, state.Requests["REQ-4"]!, null, Product, Now);
        state = state.With([running, running with { Key = "AP-2", Decides = "REQ-5", Question = new ApprovalQuestion("How many?", InScope.Id, InScope.Name, Now), Money = running.Money with { Known = 1 } }, policy], "start");
        foreach (var (command, by) in new (Command, Person)[] { (new StartSync("chat"), InScope), (new AddAction("SY-1", "Call them") { Who = Seller.Id }, InScope) })
            state = Done(state, command, by);
        return sender.Is(Roles.ProductManager) ? Done(state, new DraftMove("RM-1") { Horizon = Horizon.Now }, sender) : state;
    }

    /// <summary>Decides it; what it comes to where it is allowed.</summary>
    public static WorkspaceState Done(WorkspaceState state, Command command, Person by) =>
        command.Decide(state, by, Now) is Decision.Changed changed ? state.With(changed.Puts, "cmd") : throw new InvalidOperationException($"{command.Verb}: {((Decision.Refused)command.Decide(state, by, Now)).Refusal.Sentence}");

    private static Request Asked(string key, RequestStatus status) => new(key, "Something") { AskedBy = Asker.Id, AskedByName = Asker.Name, AskedAt = Now.AddDays(-2), Status = status };

    private static Demand Wanted(int number, string request, string deal) =>
        new($"DM-{number}", request) { Account = "AC-1", Deal = deal, AddedBy = Asker.Id, AddedByName = Asker.Name, AddedAt = Now.AddDays(-2) };
}
