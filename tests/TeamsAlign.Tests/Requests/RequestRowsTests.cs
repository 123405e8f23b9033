using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Shouldly;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Api;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

/// <summary>Rows kept over any commits are the rows that would be made now, for each person in their own eyes.</summary>
public sealed class RequestRowsTests
{
    internal const int Keys = 4;
    private static readonly IOptions<JsonOptions> Json = Options.Create(new JsonOptions());
    private static readonly DateOnly Today = DateOnly.FromDateTime(RequestWorld.Now.Date);

    /// <summary>What commits and hands may change that shows in a table or queue of requests.</summary>
    internal static readonly Gen<Func<WorkspaceState, WorkspaceState>> Changes = Gen.Select(Gen.Int[0, 9], Gen.Int[1, Keys], Gen.Int[0, Keys], Gen.Bool)
        .Select(Func<WorkspaceState, WorkspaceState> (what, one, other, flag) => state => what switch
        {
            0 => state.With([new Request($"REQ-{one}", $"Wish {other}") { Reach = flag ? other : null, AnswerDue = Today.AddDays(flag ? -1 : 1) }], "s"),
            1 when state.Requests[$"REQ-{one}"] is { } r => state.With([r with { SameAs = other == 0 ? null : $"REQ-{other}", Status = other == 0 ? RequestStatus.New : RequestStatus.SameAs }], "s"),
            2 or 3 => state.With([Wanted(one, other, flag)], "s"),
            4 => state.With([new Account($"AC-{one}", $"Customer {other}") { Region = flag ? "EMEA" : "Asia" }], "s"),
            5 => state.With([new Deal($"DL-{one}", "Seats") { Account = $"AC-{Math.Max(1, other)}", Amount = flag ? null : 1_000 * other, Currency = "EUR", Owner = flag ? "Sam Okoye" : "Nobody" }], "s"),
            6 => state.Without(typeof(Demand), $"DM-{one}"),
            7 => state.Without(typeof(Request), $"REQ-{one}"),
            8 => state.With([new Setting(WorkspaceSettings.HideCustomerNamesKey, flag ? "Yes" : "No")], "s"),
            _ => state,
        });

    [Fact]
    public void After_any_commits_everybody_gets_the_rows_of_now() => Changes.Array[1, 30].Sample(
        changes =>
        {
            var kept = new RequestRows(Json);
            var state = Large();
            foreach (var (change, i) in changes.Select((c, i) => (c, i)))
            {
                state = change(state) with { Version = state.Version.Next };
                if (i % 3 == 1)
                    continue;
                foreach (var person in RequestWorld.Everyone.Where(p => !p.IsOutsider))
                    Rows(kept, state, person).ShouldBe(Rows(new RequestRows(Json), state, person));
            }
        },
        iter: 20);

    [Fact]
    public void A_row_that_nothing_changed_is_not_made_again()
    {
        var kept = new RequestRows(Json);
        var state = Large();
        var before = Row(kept, state, state.Requests["REQ-101"]!);
        state = state.With([Wanted(1, 0, false)], "s") with { Version = state.Version.Next };
        Row(kept, state, state.Requests["REQ-101"]!).ShouldBeSameAs(before);
    }

    [Fact]
    public void The_table_from_kept_rows_is_the_json_of_the_table()
    {
        var state = Large();
        var views = new RequestViews(state, RequestWorld.Priya, Today);
        var (empty, rows) = (views.TableOf(3), state.Requests.Take(3).Select(views.Row).ToArray());
        foreach (var count in (int[])[0, 1, 3])
            RowsJson.Of(empty, [.. rows.Take(count).Select(r => JsonSerializer.SerializeToUtf8Bytes(r, Json.Value.SerializerOptions))], Json.Value.SerializerOptions)
                .ShouldBe(JsonSerializer.SerializeToUtf8Bytes(empty with { Items = [.. rows.Take(count)] }, Json.Value.SerializerOptions));
    }

    private static Demand Wanted(int one, int other, bool flag) => new($"DM-{one}", $"REQ-{Math.Max(1, other)}")
    {
        Account = $"AC-{one}", Deal = $"DL-{(one % 2) + 1}", Weight = DemandWeight.Blocker,
        ConfirmedAt = flag ? RequestWorld.Now.AddDays(-one) : null, ConfirmedByName = flag ? "Nadia Haddad" : null,
    };

    private static string[] Rows(RequestRows rows, WorkspaceState state, Person viewer) =>
        [.. state.Requests.OrderBy(r => r.Key, StringComparer.Ordinal).Where(r => RecordKey.Number(r.Key) < 100).Select(r => System.Text.Encoding.UTF8.GetString(Row(rows, state, r, viewer)))];

    private static byte[] Row(RequestRows rows, WorkspaceState state, Request request, Person? viewer = null)
    {
        var who = viewer ?? RequestWorld.Priya;
        return rows.Of(state, new MoneySight(state, who).Audience, Today).Row(request, new RequestViews(state, who, Today).Row);
    }

    /// <summary>Large enough for one change to be small beside it.</summary>
    internal static WorkspaceState Large() => new RequestWorld().With(
    [
        .. Enumerable.Range(100, 100).Select(i => new Request($"REQ-{i}", "Something else")), .. Enumerable.Range(100, 100).Select(i => new Demand($"DM-{i}", $"REQ-{i}")),
        .. Enumerable.Range(100, 100).Select(i => new Account($"AC-{i}", "Somebody")), .. Enumerable.Range(1, Keys).Select(i => new Request($"REQ-{i}", "Wish")),
    ]).State;
}
