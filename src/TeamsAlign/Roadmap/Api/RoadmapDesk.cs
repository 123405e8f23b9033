using Microsoft.AspNetCore.Http.HttpResults;
using TeamsAlign.People;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Roadmap.Api;

/// <summary>Sends the caller's commands about the roadmap and answers with what they then see.</summary>
internal sealed class RoadmapDesk(IWorkspace workspace, CurrentPerson caller, TimeProvider time)
{
    private const string Surface = "tab";

    public async Task<Results<Ok<RoadmapView>, ProblemHttpResult>> DraftAsync(Command command, CancellationToken cancellationToken) =>
        await SendAsync(command, CommandId.New(), cancellationToken) switch
        {
            Outcome.Refused refused => Problems.From(refused.Refusal),
            var done => TypedResults.Ok(RoadmapViews.Of(StateOf(done), caller.Person, time.GetUtcNow())),
        };

    public async Task<Results<Ok<PlanItemDetail>, ProblemHttpResult>> ChangeItemAsync(string key, Command command, CancellationToken cancellationToken)
    {
        var outcome = await SendAsync(command, CommandId.New(), cancellationToken);
        if (outcome is Outcome.Refused refused)
            return Problems.From(refused.Refusal);
        var state = StateOf(outcome);
        return state.PublishedItem(key) is { } item
            ? TypedResults.Ok(new PlanItemViews(state, caller.Person, time.GetUtcNow()).Detail(item, RoadmapViews.Drafted(state, RoadmapViews.OwnDraft(state, caller.Person), item.Key)))
            : Problems.From(Refusal.NotFound(key));
    }

    /// <summary>The same press of the button is the same command: its id follows from the draft that was looked at.</summary>
    public async Task<Results<Ok<PublishedView>, ProblemHttpResult>> PublishAsync(string baseVersion, CancellationToken cancellationToken)
    {
        var by = caller.Person;
        var draft = workspace.State.DraftOf(by.Id);
        var id = CommandId.Of("", by.Id, draft?.Key ?? "", nameof(PublishChanges), baseVersion);
        var changes = draft?.Changes.Count ?? 0;
        var outcome = await SendAsync(new PublishChanges(baseVersion), id, cancellationToken);
        if (outcome is Outcome.Refused refused)
            return Problems.From(refused.Refusal);
        var view = RoadmapViews.Of(StateOf(outcome), by, time.GetUtcNow());
        var sentence = outcome is Outcome.Done { Repeated: true } ? "This had been published already." : $"Published {Sentences.Count(changes, "change")}. Everybody sees the new roadmap.";
        return TypedResults.Ok(new PublishedView(view.Items, view.Draft, view.MayPlan, view.Left, changes, sentence));
    }

    private Task<Outcome> SendAsync(Command command, CommandId id, CancellationToken cancellationToken) =>
        workspace.SendAsync(command, caller.Person, Surface, id, cancellationToken);

    private static WorkspaceState StateOf(Outcome outcome) => ((Outcome.Done)outcome).State;
}
