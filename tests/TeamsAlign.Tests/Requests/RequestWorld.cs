using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

/// <summary>A small workspace with people of every role, to decide commands on without a server.</summary>
internal sealed class RequestWorld
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static readonly Person Priya = new(new PersonId("priya"), "Priya Raman", Roles.Member | Roles.ProductManager);
    public static readonly Person Tomas = new(new PersonId("tomas"), "Tomas Berg", Roles.Member | Roles.ProductManager);
    public static readonly Person Nadia = new(new PersonId("nadia"), "Nadia Haddad", Roles.Member | Roles.SalesManager, "EMEA");
    public static readonly Person Sam = new(new PersonId("sam"), "Sam Okoye", Roles.Member);
    public static readonly Person Mark = new(new PersonId("mark"), "Mark Lind", Roles.Member | Roles.Marketing);
    public static readonly Person Eva = new(new PersonId("eva"), "Eva Novak", Roles.Member | Roles.Executive);
    public static readonly Person Ada = new(new PersonId("ada"), "Ada Lovell", Roles.Member | Roles.Administrator);
    public static readonly Person Guest = new(new PersonId("guest"), "Gus Guest", Roles.None);

    public static readonly IReadOnlyList<Person> Everyone = [Priya, Tomas, Nadia, Sam, Mark, Eva, Ada, Guest];

    private static readonly RecordKind[] Kinds =
        [RequestList.Kind, DemandList.Kind, ApprovalList.Kind, ApprovalPolicyList.Kind, DelegationList.Kind, SignalList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, MemberList.Kind, JournalList.Kind, Setting.Kind];

    private int commands;

    public RequestWorld()
    {
        State = WorkspaceState.Empty(Kinds);
        State = State with { Tables = State.Tables.SetItem(typeof(PlanItem), Table<PlanItem>.Empty).SetItem(typeof(RoadmapDraft), Table<RoadmapDraft>.Empty) };
        State = State.With(
        [
            .. Everyone.Where(p => !p.IsOutsider).Select(p => new Member(p.Id.Value, p.Name) { Roles = p.Roles, Scope = p.Scope }),
            new Account("AC-1", "Contoso") { Region = "EMEA" },
            new Account("AC-2", "Fabrikam") { Region = "Americas" },
            new Deal("DL-1", "Contoso renewal") { Account = "AC-1", Type = DealType.Renewal, Amount = 120_000, Currency = "EUR", Owner = "Sam Okoye" },
            new Deal("DL-2", "Contoso lost") { Account = "AC-1", Outcome = DealOutcome.Lost },
            new Deal("DL-3", "Fabrikam seats") { Account = "AC-2", Type = DealType.New, Amount = 40_000, Currency = "EUR" },
        ], "start");
    }

    public WorkspaceState State { get; private set; }

    public RequestWorld With(params IEnumerable<IRecord> records)
    {
        State = State.With(records, $"cmd{++commands}");
        return this;
    }

    /// <summary>Decides and takes effect; a refusal fails the test.</summary>
    public Decision.Changed Do(Command command, Person by, DateTimeOffset? now = null)
    {
        var decision = command.Decide(State, by, now ?? Now);
        if (decision is Decision.Refused refused)
            throw new InvalidOperationException(refused.Refusal.Sentence);
        var changed = (Decision.Changed)decision;
        var entry = new JournalEntry(State.NextKey(JournalEntry.Prefix))
        {
            Command = $"cmd{++commands}",
            Verb = command.Verb,
            Subject = changed.Subject,
            Summary = changed.Summary,
            By = by.Id,
            ByName = by.Name,
            At = now ?? Now,
            Why = changed.Why,
            Events = DomainEventJson.Write(changed.Events),
        };
        State = State.With([.. changed.Puts, entry], entry.Command);
        return changed;
    }

    /// <summary>Something that the journal tells of.</summary>
    public RequestWorld Happened(DateTimeOffset at, params System.Collections.Immutable.ImmutableArray<DomainEvent> events) => With(
        new JournalEntry(State.NextKey(JournalEntry.Prefix)) { Subject = events[0].Subject, At = at, Events = DomainEventJson.Write(events) });

    public Refusal Refuse(Command command, Person by) =>
        command.Decide(State, by, Now) is Decision.Refused refused ? refused.Refusal : throw new InvalidOperationException("It was not refused.");

    /// <summary>A request by Sam for Contoso in any status, put there directly.</summary>
    public RequestWorld Having(RequestStatus status, string key = "REQ-1", string title = "Dark mode for the app") => With(
        new Request(key, title)
        {
            Problem = "Our night shift cannot read the bright screen.",
            AskedBy = Sam.Id,
            AskedByName = Sam.Name,
            AskedAt = Now.AddDays(-2),
            AnswerDue = DateOnly.FromDateTime(Now.Date).AddDays(5),
            Status = status,
            AnsweredBy = RequestMoves.Waits(status) ? PersonId.None : Tomas.Id,
            AnsweredByName = RequestMoves.Waits(status) ? null : Tomas.Name,
            AnsweredAt = RequestMoves.Waits(status) ? null : Now.AddDays(-1),
            SameAs = status == RequestStatus.SameAs ? "REQ-90" : null,
        },
        new Demand($"DM-{key[4..]}", key) { Account = "AC-1", Deal = "DL-1", AddedBy = Sam.Id, AddedByName = Sam.Name, AddedAt = Now.AddDays(-2) });
}
