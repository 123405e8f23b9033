using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

internal static class RequestsState
{
    private static readonly Index<Demand> ByRequest = new(d => d.Request);
    private static readonly Index<Demand> ByDeal = new(d => d.Deal);
    private static readonly Index<Demand> ByAccount = new(d => d.Account);

    extension(WorkspaceState state)
    {
        public Table<Request> Requests => state.Table<Request>();

        public Table<Demand> Demands => state.Table<Demand>();

        public IEnumerable<Demand> DemandsFor(string request) => state.Demands.By(ByRequest, request);

        public IEnumerable<Demand> DemandsOfDeal(string deal) => state.Demands.By(ByDeal, deal);

        public IEnumerable<Demand> DemandsOfAccount(string account) => state.Demands.By(ByAccount, account);
    }
}
