using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.Insights;
using TeamsAlign.People;
using TeamsAlign.Roadmap;
using TeamsAlign.Shell;
using TeamsAlign.Syncs;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>Sends the caller's commands and shows what became of the request.</summary>
internal sealed class RequestDesk(IWorkspace workspace, CurrentPerson caller, SearchIndex search, TimeProvider time)
{
    public async Task<Results<Ok<RequestDetail>, ProblemHttpResult>> ChangeAsync(string key, Command command, string? rowVersion, CancellationToken cancellationToken) =>
        await SendAsync(key, command, rowVersion, cancellationToken) switch
        {
            Outcome.Refused refused => Problems.From(refused.Refusal),
            _ when Detail(key) is { } detail => TypedResults.Ok(detail),
            _ => Problems.From(Refusal.NotFound(key)),
        };

    public async Task<Results<Created<AskedView>, ProblemHttpResult>> AskAsync(AskBody body, CancellationToken cancellationToken)
    {
        var outcome = await workspace.SendAsync(body.ToCommand(), caller.Person, "tab", CommandId.New(), cancellationToken);
        if (outcome is Outcome.Refused refused)
            return Problems.From(refused.Refusal);
        var done = (Outcome.Done)outcome;
        var request = done.State.Requests[done.Subject]!;
        return TypedResults.Created($"/api/requests/{request.Key}", new AskedView(
            request.Key, request.AnswerDue, [.. done.State.Holders(Roles.ProductManager).Select(m => m.Name)],
            $"{request.Key} was sent. {Cards.AskedCard.WhoAnswers(request, done.State)}"));
    }

    public async Task<Results<Ok<PlacedView>, ProblemHttpResult>> PlaceAsync(string key, PlacementBody body, CancellationToken cancellationToken) =>
        await workspace.SendAsync(body.ToCommand(key), caller.Person, "tab", CommandId.New(), cancellationToken) switch
        {
            Outcome.Refused refused => Problems.From(refused.Refusal),
            _ when Detail(key) is { } detail => TypedResults.Ok(new PlacedView(PlacedOn(key), detail)),
            _ => Problems.From(Refusal.NotFound(key)),
        };

    public RequestDetail? Detail(string key) =>
        workspace.State.Requests[key] is { } request ? Views.Detail(request, search) : null;

    public RequestViews Views => new(workspace.State, caller.Person, workspace.State.Today(time.GetUtcNow()));

    // A click on a version that was shown is one command, however often it arrives; without a version each call is its own.
    private Task<Outcome> SendAsync(string key, Command command, string? rowVersion, CancellationToken cancellationToken) =>
        workspace.SendAsync(command, caller.Person, command is AnswerInSync ? "panel" : "tab",
            rowVersion is null ? CommandId.New() : CommandId.Of("", caller.Person.Id, key, command.ToString(), rowVersion), cancellationToken);

    private string? PlacedOn(string key) => workspace.State.DraftOf(caller.Person.Id)?.Changes
        .LastOrDefault(c => c.Requests.Contains(key, StringComparer.OrdinalIgnoreCase))?.Item;
}
