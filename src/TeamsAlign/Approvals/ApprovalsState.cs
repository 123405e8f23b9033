using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>Look-ups over approvals, policies and delegations.</summary>
internal static class ApprovalsState
{
    private static readonly Index<Approval> ByDecides = new(a => a.Decides);
    private static readonly Index<Approval> Running = new(a => a.IsRunning ? "running" : null);

    private static readonly Index<Delegation> ByDelegate = new(d => d.To.Value);

    extension(WorkspaceState state)
    {
        public Table<Approval> Approvals => state.Table<Approval>();

        public Table<ApprovalPolicy> Policies => state.Table<ApprovalPolicy>();

        public Table<Delegation> Delegations => state.Table<Delegation>();

        /// <summary>All approvals about a record, newest first.</summary>
        public IEnumerable<Approval> ApprovalsOf(string record) => state.Approvals.By(ByDecides, record).Where(a => a.HasSteps).OrderByDescending(a => RecordKey.Number(a.Key));

        /// <summary>The one that decides about a record now.</summary>
        public Approval? RunningApprovalOf(string record) => state.Approvals.By(ByDecides, record).FirstOrDefault(a => a.IsRunning);

        public IEnumerable<Approval> RunningApprovals => state.Approvals.By(Running, "running");

        /// <summary>Running approvals in which a person is asked and has not answered, the one due first first.</summary>
        public IReadOnlyList<Approval> AskedOf(PersonId person, DateOnly today) =>
        [
            .. state.RunningApprovals.Where(a => ApprovalRights.SeatFor(state, a, person, PersonId.None, today) is not null)
                .OrderBy(a => a.NextDue).ThenBy(a => RecordKey.Number(a.Key)),
        ];

        /// <summary>The record an approval is about.</summary>
        public IDecided? DecidedBy(Approval approval) => state.Find(approval.Decides) as IDecided;

        /// <summary>The policy for a record: the first that matches, or null where one decides.</summary>
        public ApprovalPolicy? PolicyFor(IDecided subject, DateOnly today)
        {
            if (state.Policies.Count == 0)
                return null;
            var facts = subject.Facts(state, today);
            return state.Policies
                .Where(p => !p.Off && subject.Key.StartsWith($"{p.About}-", StringComparison.OrdinalIgnoreCase) && PolicyMatch.Matches(p, facts))
                .OrderBy(p => p.Position).ThenBy(p => RecordKey.Number(p.Key)).FirstOrDefault();
        }

        /// <summary>Those for whom a person may decide today. What was delegated to those is not passed on.</summary>
        public IEnumerable<PersonId> StandsInFor(PersonId person, DateOnly today) =>
            state.Delegations.By(ByDelegate, person.Value).Where(d => d.Holds(today)).Select(d => d.From).Distinct();
    }
}
