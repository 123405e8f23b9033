using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Roadmap.Api;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

/// <summary>A board of kept rows, over any commits, is the board that would be made now, for each person in their own eyes and with their own draft.</summary>
public sealed class PlanItemRowsTests
{
    private const int Items = 3;
    private static readonly IOptions<JsonOptions> Json = Options.Create(new JsonOptions());
    private static readonly Person Tomas = RequestWorld.Everyone.Last(p => p.Is(Roles.ProductManager));

    private static readonly Gen<Func<WorkspaceState, WorkspaceState>> Changes = Gen.OneOf(
        RequestRowsTests.Changes,
        Gen.Select(Gen.Int[1, Items], Gen.Int[0, Items], Gen.Int[1, RequestRowsTests.Keys], Gen.Int[0, 3]).Select(Func<WorkspaceState, WorkspaceState> (one, other, request, what) => state => what switch
        {
            0 => state.With([new PlanItem($"RM-{one}", $"Plan {other}") { Position = other, Horizon = Horizon.Next }], "s"),
            1 when state.Requests[$"REQ-{request}"] is { } r => state.With([r with { PlanItems = [$"RM-{one}"], Status = RequestStatus.Planned }], "s"),
            2 => state.With([new RoadmapDraft("RD-1") { Owner = Tomas.Id, Changes = [new DraftChange($"RM-{one}") { Position = other, Title = $"Draft {request}" }] }], "s"),
            _ => state.Without(typeof(PlanItem), $"RM-{one}"),
        }));

    [Fact]
    public void After_any_commits_everybody_gets_the_board_of_now() => Changes.Array[1, 30].Sample(
        changes =>
        {
            var kept = new PlanItemRows(Json);
            var state = RequestRowsTests.Large().With([.. Enumerable.Range(1, Items).Select(i => new PlanItem($"RM-{i}", "Plan") { Position = i })], "s");
            foreach (var (change, i) in changes.Select((c, i) => (c, i)))
            {
                state = change(state) with { Version = state.Version.Next };
                if (i % 3 == 1)
                    continue;
                foreach (var person in RequestWorld.Everyone.Where(p => !p.IsOutsider))
                {
                    Encoding.UTF8.GetString(RoadmapViews.Json(state, person, RequestWorld.Now, kept, Json.Value.SerializerOptions))
                        .ShouldBe(JsonSerializer.Serialize(RoadmapViews.Of(state, person, RequestWorld.Now), Json.Value.SerializerOptions));
                }
            }
        },
        iter: 20);
}
