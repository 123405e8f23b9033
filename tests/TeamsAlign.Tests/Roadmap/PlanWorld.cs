using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Syncs;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Roadmap;

/// <summary>A small workspace with people of every role, to decide commands on without a server.</summary>
internal sealed class PlanWorld
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly Person Priya = new(new PersonId("priya"), "Priya Raman", Roles.Member | Roles.ProductManager);
    public static readonly Person Tomas = new(new PersonId("tomas"), "Tomas Berg", Roles.Member | Roles.ProductManager);
    public static readonly Person Nadia = new(new PersonId("nadia"), "Nadia Haddad", Roles.Member | Roles.SalesManager);
    public static readonly Person Sam = new(new PersonId("sam"), "Sam Okoye", Roles.Member);
    public static readonly Person Mark = new(new PersonId("mark"), "Mark Lind", Roles.Member | Roles.Marketing);
    public static readonly Person Eva = new(new PersonId("eva"), "Eva Novak", Roles.Member | Roles.Executive);
    public static readonly Person Ada = new(new PersonId("ada"), "Ada Lovell", Roles.Member | Roles.Administrator);
    public static readonly Person Guest = new(new PersonId("guest"), "Gus Guest", Roles.None);

    public static readonly IReadOnlyList<Person> Everyone = [Priya, Tomas, Nadia, Sam, Mark, Eva, Ada, Guest];

    public static readonly RecordKind[] Kinds =
    [
        RequestList.Kind, DemandList.Kind, ApprovalList.Kind, ApprovalPolicyList.Kind, DelegationList.Kind, SignalList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, MemberList.Kind, JournalList.Kind,
        Setting.Kind, PlanItemList.Kind, RoadmapDraftList.Kind, SyncList.Kind,
    ];

    private int commands;

    public PlanWorld() => State = WorkspaceState.Empty(Kinds).With(
        [
            .. Everyone.Where(p => !p.IsOutsider).Select(p => new Member(p.Id.Value, p.Name) { Roles = p.Roles }),
            new Account("AC-1", "Contoso"),
            new Deal("DL-1", "Contoso renewal") { Account = "AC-1", Type = DealType.Renewal, Amount = 120_000, Currency = "EUR", Owner = "Sam Okoye" },
        ], "start");

    public WorkspaceState State { get; private set; }

    public PlanWorld With(params IEnumerable<IRecord> records)
    {
        State = State.With(records, $"cmd{++commands}");
        return this;
    }

    public PlanWorld WithItem(PlanStatus status, string key = "RM-1", Horizon horizon = Horizon.Next) => With(
        new PlanItem(key, "Dark mode") { Status = status, Horizon = horizon, Position = 1, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)) });

    /// <summary>A request by Sam for Contoso in any status, put there directly.</summary>
    public PlanWorld WithRequest(RequestStatus status, string key = "REQ-1", params string[] planItems) => With(
        new Request(key, "Dark mode for the app")
        {
            AskedBy = Sam.Id,
            AskedByName = Sam.Name,
            AskedAt = Now.AddDays(-2),
            AnswerDue = Today.AddDays(5),
            Status = status,
            PlanItems = planItems,
        },
        new Demand($"DM-{key[4..]}", key) { Account = "AC-1", Deal = "DL-1", AddedBy = Sam.Id, AddedByName = Sam.Name, AddedAt = Now.AddDays(-2) });

    /// <summary>Decides and takes effect; a refusal fails the test.</summary>
    public Decision.Changed Do(Command command, Person by, DateTimeOffset? now = null)
    {
        var decision = command.Decide(State, by, now ?? Now);
        if (decision is Decision.Refused refused)
            throw new InvalidOperationException(refused.Refusal.Sentence);
        var changed = (Decision.Changed)decision;
        State = State.With(changed.Puts, $"cmd{++commands}");
        return changed;
    }

    public Refusal? Try(Command command, Person by, DateTimeOffset? now = null) =>
        command.Decide(State, by, now ?? Now) is Decision.Refused refused ? refused.Refusal : null;

    public Refusal Refuse(Command command, Person by) => Try(command, by) ?? throw new InvalidOperationException("It was not refused.");

    /// <summary>Publishes Priya's draft, in as many steps as it takes; answers how many.</summary>
    public int Publish(DateTimeOffset? now = null)
    {
        var steps = 1;
        Do(new PublishChanges(State.RowVersion(State.DraftOf(Priya.Id)!.Key)), Priya, now);
        for (; State.DraftBeingPublished is { } draft; steps++)
            Do(new ContinuePublication(draft.Key), Person.System, now);
        return steps;
    }
}
