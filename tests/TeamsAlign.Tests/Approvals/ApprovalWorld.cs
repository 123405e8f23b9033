using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Approvals;

/// <summary>The small workspace with REQ-1 by Sam waiting, a policy for it, and a clock.</summary>
internal sealed class ApprovalWorld
{
    public static readonly Person Priya = RequestWorld.Priya;
    public static readonly Person Tomas = RequestWorld.Tomas;
    public static readonly Person Nadia = RequestWorld.Nadia;
    public static readonly Person Sam = RequestWorld.Sam;
    public static readonly Person Mark = RequestWorld.Mark;
    public static readonly Person Eva = RequestWorld.Eva;
    public static readonly Person Ada = RequestWorld.Ada;
    public static readonly Person Guest = RequestWorld.Guest;

    private readonly RequestWorld world = new RequestWorld().Having(RequestStatus.New);
    private readonly ApprovalsDue due = new();

    public ApprovalWorld(params PolicyStep[] steps)
        : this(new ApprovalPolicy("", "Big things") { Steps = steps })
    {
    }

    public ApprovalWorld(ApprovalPolicy policy) => Do(new SavePolicy(policy), Ada);

    /// <summary>Monday, 23 November 2026, at nine.</summary>
    public DateTimeOffset Now { get; set; } = RequestWorld.Now;

    public WorkspaceState State => world.State;

    /// <summary>The approval of REQ-1.</summary>
    public Approval Approval => State.ApprovalsOf("REQ-1").First();

    public Request Request => State.Requests["REQ-1"]!;

    public IReadOnlyList<JournalEntry> History => [.. State.HistoryOf("REQ-1").Reverse()];

    public static PolicyStep Step(string name, params Approver[] approvers) => new(name) { Approvers = approvers };

    public static PolicyStep Of(Person person) => Step(person.Name, Approver.Of(person.Id, person.Name));

    public Decision.Changed Do(Command command, Person by) => world.Do(command, by, Now);

    public Refusal Refuse(Command command, Person by) =>
        command.Decide(State, by, Now) is Decision.Refused refused ? refused.Refusal : throw new InvalidOperationException("It was not refused.");

    /// <summary>Priya presses Approve on the request.</summary>
    public ApprovalWorld Put(string? reason = null)
    {
        Do(new AnswerRequest("REQ-1", RequestMove.Approve) { Reason = reason }, Priya);
        return this;
    }

    public Decision.Changed Approve(Person by, string? why = null) => Do(new DecideApproval(Approval.Key, true) { Why = why }, by);

    public Decision.Changed Decline(Person by, string why = "It costs too much.") => Do(new DecideApproval(Approval.Key, false) { Why = why }, by);

    public ApprovalWorld With(params IRecord[] records)
    {
        world.With(records);
        return this;
    }

    /// <summary>Sam's deal behind REQ-1 gets another amount.</summary>
    public ApprovalWorld Worth(decimal? amount) => With(State.Deals["DL-1"]! with { Amount = amount });

    public ApprovalWorld Gone(Person person) => With(State.People[person.Id.Value]! with { Removed = true });

    /// <summary>Time passes; what becomes due happens, as the product does it once a minute.</summary>
    public IReadOnlyList<DomainEvent> Pass(TimeSpan time)
    {
        Now += time;
        List<DomainEvent> events = [];
        foreach (var command in due.Due(State, Now).ToArray())
            events.AddRange(Do(command.Command, Person.System).Events);
        return events;
    }

    public IReadOnlyList<DueCommand> Due => [.. due.Due(State, Now)];
}
