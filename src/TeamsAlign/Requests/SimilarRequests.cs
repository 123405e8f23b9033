using TeamsAlign.Insights;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Requests that may be about the same, most alike first.</summary>
internal static class SimilarRequests
{
    public static IReadOnlyList<Request> To(string text, WorkspaceState state, SearchIndex search, int most) =>
        [.. search.Similar(state, text, most).Select(h => state.Requests[h.Key]).OfType<Request>()];

    public static IReadOnlyList<Request> To(Request request, WorkspaceState state, SearchIndex search, int most) =>
        [.. To($"{request.Title}\n{request.Problem}", state, search, most + 1).Where(r => r.Key != request.Key).Take(most)];
}
