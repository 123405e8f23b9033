using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Insights;
using TeamsAlign.Requests.Api;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Requests: asked, found, answered, scored, put on the roadmap.</summary>
internal static class RequestsApi
{
    private const int MostSimilar = 5;

    public static RouteGroupBuilder MapRequests(this RouteGroupBuilder api)
    {
        var group = api.MapGroup("/requests").WithTags("Requests");
        group.MapGet("/", Find).WithName("getRequests");
        group.MapGet("/{key}", One).WithName("getRequest");
        group.MapPost("/", (AskBody body, RequestDesk desk, CancellationToken stop) => desk.AskAsync(body, stop)).WithName("askForSomething");
        group.MapPost("/{key}/answers", (string key, AnswerBody body, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, body.ToCommand(key), body.RowVersion, stop)).WithName("answerRequest");
        group.MapPost("/{key}/demand", (string key, DemandBody body, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, body.ToCommand(key), null, stop)).WithName("addDemand");
        group.MapPost("/{key}/demand/{demand}/confirmation", (string key, string demand, ConfirmBody body, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, new ConfirmDemand(demand) { Weight = body.Weight }, null, stop)).WithName("confirmDemand");
        group.MapPut("/{key}/score", (string key, ScoreBody body, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, body.ToCommand(key), body.RowVersion, stop)).WithName("scoreRequest");
        group.MapPut("/{key}/description", (string key, DescriptionBody body, RequestDesk desk, CancellationToken stop) =>
            desk.ChangeAsync(key, body.ToCommand(key), body.RowVersion, stop)).WithName("describeRequest");
        group.MapPost("/{key}/placement", (string key, PlacementBody body, RequestDesk desk, CancellationToken stop) =>
            desk.PlaceAsync(key, body, stop)).WithName("placeRequest");
        group.MapGet("/reasons", (IWorkspace workspace) => TypedResults.Ok<ReasonView[]>([.. RequestAnswer.All.SelectMany(a => ReasonTemplates.For(workspace.State, a.Move).Select(t => new ReasonView(a.Move, t)))]))
            .WithName("getReasons");
        api.MapGet("/requests.csv", File).WithName("getRequestsFile").WithTags("Requests").Produces<string>(StatusCodes.Status200OK, "text/csv");
        api.MapGet("/similar", Similar).WithName("getSimilar").WithTags("Requests");
        return group;
    }

    private static Results<KeptAnswer<RequestTable>, ProblemHttpResult> Find(FindRequests find, [AsParameters] RequestQuery query) =>
        query.Problem is { } refusal ? Problems.From(refusal) : find.Answer(query);

    private static Results<FileContentHttpResult, ProblemHttpResult> File(FindRequests find, [AsParameters] RequestQuery query) =>
        query.Problem is { } refusal ? Problems.From(refusal) : CsvFile.Answer(find.File(query), "requests");

    private static Results<Ok<RequestDetail>, ProblemHttpResult> One(string key, IWorkspace workspace, RequestDesk desk) =>
        desk.Detail(key) is { } detail
            ? TypedResults.Ok(detail)
            : Problems.From(NearKeys.NotFound(workspace.State.Requests.Select(r => r.Key), key));

    private static Ok<SimilarView[]> Similar(IWorkspace workspace, SearchIndex search, string? text) => TypedResults.Ok<SimilarView[]>(
        string.IsNullOrWhiteSpace(text) ? [] : [.. SimilarRequests.To(text, workspace.State, search, MostSimilar).Select(RequestViews.Similar)]);
}
