using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsAlign.Bench.Faults.Checks;
using TeamsAlign.Bench.Faults.People;
using TeamsAlign.Bench.Faults.Stage;
using TeamsAlign.Bench.Load;
using TeamsAlign.Bench.Scale;
using TeamsAlign.Bench.Scale.Filling;

namespace TeamsAlign.Bench.Decisions;

/// <summary>
/// A workspace whose requests all wait, with people who ask and people who decide. Product and local services are processes of their own; the
/// lists are comfortable, without the latencies of a tenant and without its limit, so that the product is what is measured.
/// </summary>
internal sealed partial class Desk : IAsyncDisposable
{
    private static readonly string[] Deciding = ["aaaaaaaa-0000-4000-8000-000000000004", "aaaaaaaa-0000-4000-8000-000000000008"];

    /// <summary>Said with every approval, so that its notices are known.</summary>
    private const string Reason = "As the roadmap says.";

    private static readonly Size Filled = new(2) { AllWait = true };

    private readonly Scale.Stage _stage;
    private readonly List<Door> _doors;
    private readonly HashSet<string> _ownChats;
    private readonly Site _site;
    private readonly List<(string Chat, string Request)> _told = [];
    private long _read;
    private int _first = 1;

    private Desk(Scale.Stage stage, Server server, List<Door> doors, HashSet<string> ownChats) =>
        (_stage, Server, _doors, _ownChats, _site) = (stage, server, doors, ownChats, new Site(stage.Services, 0));

    /// <summary>They all wait when it opens.</summary>
    public static int Requests => Filled.Requests;

    public LocalServices Services => _stage.Services;

    public Server Server { get; }

    public static async Task<Desk> OpenAsync(string folder, CancellationToken cancellationToken)
    {
        await using (await Scale.Stage.PrepareAsync(folder, Filled, cancellationToken))
        {
            // Only filled.
        }

        var stage = await Scale.Stage.ComfortableAsync(folder, cancellationToken);
        var server = await stage.StartProductAsync(fromSnapshot: false, cancellationToken);
        await Scale.Stage.FirstAnswerAsync(server, "/healthz", null, cancellationToken);
        List<Door> doors = [];
        HashSet<string> chats = [];
        foreach (var person in await Staff.InstallAsync(stage.Services, cancellationToken))
        {
            var door = new Door(stage.Services, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}"), person);
            await door.InstallAsync(cancellationToken);
            if (!Deciding.Contains(person.Id))
            {
                door.Dispose();
                continue;
            }

            doors.Add(door);
            chats.Add(person.Chat);
        }

        return new Desk(stage, server, doors, chats);
    }

    /// <summary>"Approve" on the card of so many further requests, as two people press it.</summary>
    public Presses Approvals(int count)
    {
        var keys = Enumerable.Range(_first, count).Select(n => string.Create(CultureInfo.InvariantCulture, $"REQ-{n}"));
        _first += count;
        var approve = new JsonObject { ["answer"] = "approve", ["primary"] = true };
        // Nobody has changed a request since it was filled in, so that is the version the card shows.
        return new Presses(keys.Select((key, i) => _doors[i % _doors.Count].Press("requests.answer", Answers.Card(approve, key, Reason, Rows.Stamp))));
    }

    /// <summary>What somebody types into the compose box, as the channel posts it.</summary>
    public IReadOnlyList<Post> Searches(IEnumerable<string> texts) => [.. texts.Select(text =>
    {
        var search = _doors[0].Press("", []);
        search["name"] = "composeExtension/query";
        search["id"] = $"f:{Post.Id}";
        search["value"] = new JsonObject
        {
            ["commandId"] = "findRequests", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "text", ["value"] = text }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return new Post(Door.Messages, search.ToJsonString());
    })];

    /// <summary>Requests that are approved, as their list says.</summary>
    public async Task<int> ApprovedAsync(CancellationToken cancellationToken) =>
        (await _site.RowsAsync("Requests", cancellationToken)).Count(r => (string?)r["Status"] == "Approved");

    /// <summary>
    /// Answers that the connector took, to those who asked or want it too: in which chat, about which request. Who decides gets their own press as a message
    /// where it took long.
    /// </summary>
    public async Task<IReadOnlyList<(string Chat, string Request)>> ToldAsync(CancellationToken cancellationToken)
    {
        // Only what is new: reading everything again and again would keep the local services from what is measured.
        var calls = await ConnectorLog.ReadAsync(Services, cancellationToken, _read);
        _read = calls.Count == 0 ? _read : (long)calls[^1]["seq"]!;
        _told.AddRange(
            from call in calls
            where (string?)call["method"] == "POST" && (bool)call["executed"]!
            let chat = (string?)call["conversation"] ?? ""
            where !_ownChats.Contains(chat) && call["body"]?["attachments"] is JsonArray { Count: > 0 }
            let card = call["body"]!["attachments"]!.ToJsonString()
            where card.Contains(Reason, StringComparison.Ordinal)
            select (chat, RequestKey().Match(card).Value));
        return [.. _told];
    }

    [GeneratedRegex(@"REQ-\d+")]
    private static partial Regex RequestKey();

    public async ValueTask DisposeAsync()
    {
        foreach (var door in _doors)
            door.Dispose();
        await Server.DisposeAsync();
        await _stage.DisposeAsync();
    }
}
