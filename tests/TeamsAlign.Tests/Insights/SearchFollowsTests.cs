using CsCheck;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Insights;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Tests.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Insights;

/// <summary>An index that followed any commits finds what one finds that is built afresh.</summary>
public sealed class SearchFollowsTests
{
    private const int Keys = 5;

    private static readonly string[] Words = ["panel", "export", "night", "kitchen", "badge"];

    private static readonly Gen<Func<WorkspaceState, WorkspaceState>> Changes = Gen.Select(Gen.Int[0, 7], Gen.Int[1, Keys], Gen.Int[0, Keys], Gen.Int[0, Words.Length - 1])
        .Select(Func<WorkspaceState, WorkspaceState> (what, one, other, word) => state => what switch
        {
            0 => state.With([new Request($"REQ-{one}", $"{Words[word]} wish") { PlanItems = other == 0 ? [] : [$"RM-{other}"] }], "s"),
            1 when state.Requests[$"REQ-{one}"] is { } r => state.With([r with { SameAs = other == 0 ? null : $"REQ-{other}", Status = other == 0 ? RequestStatus.New : RequestStatus.SameAs }], "s"),
            2 => state.With([new Demand($"DM-{one}", $"REQ-{Math.Max(1, other)}") { Account = $"AC-{word + 1}" }], "s"),
            3 => state.With([new Account($"AC-{one}", $"{Words[word]} {Words[other % Words.Length]} Ltd")], "s"),
            4 => state.With([new PlanItem($"RM-{one}", $"{Words[word]} plan")], "s"),
            5 => state.Without(typeof(Request), $"REQ-{one}"),
            6 => state.Without(typeof(Demand), $"DM-{one}"),
            _ => state.Without(typeof(PlanItem), $"RM-{one}"),
        });

    [Fact]
    public void After_any_commits_it_finds_what_a_fresh_one_finds() => Changes.Array[1, 25].Sample(
        changes =>
        {
            using var followed = new SearchIndex();
            var state = Large();
            followed.Follow(state);
            for (var i = 0; i < changes.Length; i++)
            {
                state = changes[i](state) with { Version = state.Version.Next };
                // Looked at after one commit, or after several.
                if (i % 3 != 0 && i != changes.Length - 1)
                    continue;
                using var fresh = new SearchIndex();
                foreach (var word in Words)
                    Found(followed, state, word).ShouldBe(Found(fresh, state, word));
            }
        },
        iter: 20);

    private static string[] Found(SearchIndex index, WorkspaceState state, string word) => [.. index.Find(state, word, 500).Select(h => h.Key).Order(StringComparer.Ordinal)];

    /// <summary>Large enough for one change to be small beside it.</summary>
    private static WorkspaceState Large() => new RequestWorld().With(
    [
        .. Enumerable.Range(100, 100).Select(i => new Request($"REQ-{i}", "Something else")), .. Enumerable.Range(100, 100).Select(i => new Demand($"DM-{i}", $"REQ-{i}")),
        .. Enumerable.Range(100, 100).Select(i => new Account($"AC-{i}", "Somebody")), .. Enumerable.Range(100, 100).Select(i => new PlanItem($"RM-{i}", "Elsewhere")),
    ]).State;
}
