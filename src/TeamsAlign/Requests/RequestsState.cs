using TeamsAlign.Approvals;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Look-ups over requests and who wants them.</summary>
internal static class RequestsState
{
    private static readonly Index<Demand> ByRequest = new(d => d.Request);
    private static readonly Index<Demand> ByAccount = new(d => d.Account);
    private static readonly Index<Demand> ByDeal = new(d => d.Deal);
    private static readonly Index<Request> ByPlanItem = new(r => r.PlanItems);
    private static readonly Index<Request> ByStatus = new(r => r.Status.ToString());
    private static readonly Index<Request> BySameAs = new(r => r.SameAs);

    extension(WorkspaceState state)
    {
        public Table<Request> Requests => state.Table<Request>();

        public Table<Demand> Demands => state.Table<Demand>();

        /// <summary>
        /// Who wants a request, those of requests answered "same as" it included. The demand's rows stay where they were added, so it comes
        /// back by itself when the answer is taken back.
        /// </summary>
        public IEnumerable<Demand> DemandsFor(string request) =>
            state.Demands.By(ByRequest, request)
                .Concat(state.SaidToBeTheSameAs(request).SelectMany(r => state.Demands.By(ByRequest, r.Key)))
                .OrderBy(d => RecordKey.Number(d.Key));

        /// <summary>Requests that were answered "same as" this one.</summary>
        public IEnumerable<Request> SaidToBeTheSameAs(string request) =>
            state.Requests.By(BySameAs, request).Where(r => r.Status == RequestStatus.SameAs);

        public IEnumerable<Request> RequestsThatAre(RequestStatus status) => state.Requests.By(ByStatus, status.ToString());

        /// <summary>Requests that wait for one decider's answer: an approval decides about none of them.</summary>
        public IEnumerable<Request> RequestsToDecide =>
            Enum.GetValues<RequestStatus>().Where(RequestMoves.Waits).SelectMany(state.RequestsThatAre).Where(r => state.RunningApprovalOf(r.Key) is null);

        public IEnumerable<Demand> DemandsOfAccount(string account) => state.Demands.By(ByAccount, account);

        public IEnumerable<Demand> DemandsOfDeal(string deal) => state.Demands.By(ByDeal, deal).OrderBy(d => RecordKey.Number(d.Key));

        /// <summary>The requests a plan item answers.</summary>
        public IEnumerable<Request> RequestsOf(string planItem) =>
            state.Requests.By(ByPlanItem, planItem).OrderBy(r => RecordKey.Number(r.Key));

        /// <summary>Product areas in use, by name.</summary>
        public IReadOnlyList<string> Areas => state.Requests.Derived("areas", rows =>
            rows.Select(r => r.Area).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToArray());

        /// <summary>The area as it is spelt already, or as it was typed.</summary>
        public string AreaLike(string area) => state.Areas.FirstOrDefault(a => a.Equals(area, StringComparison.OrdinalIgnoreCase)) ?? area;

        /// <summary>Distinct accounts that want a request, by key.</summary>
        public IReadOnlyList<string> AccountsAsking(string request) =>
            [.. state.DemandsFor(request).Select(d => d.Account).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
