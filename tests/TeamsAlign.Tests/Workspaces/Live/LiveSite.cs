using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.Customers.Money;
using TeamsAlign.Imports;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Syncs;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>One workspace on the local Graph, with people who edit its lists by hand.</summary>
internal sealed class LiveSite(LocalGraph graph, string path, SiteLists lists, ThrottlingGate gate, TimeProvider time) : IAsyncDisposable
{
    public static readonly RecordKinds Kinds = new(
    [
        RequestList.Kind, DemandList.Kind, ApprovalList.Kind, ApprovalPolicyList.Kind, DelegationList.Kind, SignalList.Kind, AccountList.Kind, DealList.Kind, ProductList.Kind, RateList.Kind, PlanItemList.Kind,
        RoadmapDraftList.Kind, SyncList.Kind, MemberList.Kind, JournalList.Kind, Setting.Kind, JobList.Kind,
    ]);

    public static readonly Person Priya = new(new PersonId("aaaaaaaa-0000-4000-8000-000000000001"), "Priya Raman", Roles.Member | Roles.ProductManager);
    public static readonly Person Lena = new(new PersonId("aaaaaaaa-0000-4000-8000-000000000005"), "Lena Fischer", Roles.Member);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly IntentSigner signer = new(RandomNumberGenerator.GetBytes(32));
    private readonly List<DomainEvent> events = [];
    private TaskCompletionSource next = New();
    private Workspace? workspace;
    private bool isStopped;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public SiteLists Lists => lists;

    public Workspace Workspace => workspace!;

    public WorkspaceState State => Workspace.State;

    public Importer Importer { get; private set; } = null!;

    /// <summary>Where snapshots are kept; by default they are not.</summary>
    public string? SnapshotFolder { get; init; }

    /// <summary>What was logged since the last start.</summary>
    public LogLines Log { get; private set; } = new();

    public Snapshots Snapshots => new(lists, Kinds, signer, Options.Create(new SnapshotOptions { Folder = SnapshotFolder }), time, LogFactory.CreateLogger<Snapshots>());

    /// <summary>The one snapshot in the folder.</summary>
    public SnapshotFile SnapshotFile => new(Directory.GetFiles(SnapshotFolder!).Single(), Convert.FromHexString(signer.Secret("Snapshot")));

    private ILoggerFactory LogFactory => LoggerFactory.Create(logging => logging.AddProvider(Log));

    public IReadOnlyList<DomainEvent> Events
    {
        get
        {
            lock (events)
                return [.. events];
        }
    }

    /// <summary>What hands did, as the journal tells it, oldest first.</summary>
    public IReadOnlyList<JournalEntry> HandEdits =>
        [.. State.Journal.Where(e => e.Surface == TakeHandEdit.Surface).OrderBy(e => RecordKey.Number(e.Key))];

    public async Task<LiveSite> StartAsync()
    {
        Log = new LogLines();
        var input = new JobInput(lists, time);
        var jobs = new JobRunner([new ImportWork(Kinds)], input, gate, time, NullLogger<JobRunner>.Instance);
        workspace = new Workspace(lists, Kinds, signer, time, LogFactory, "test", jobs.RunAsync, Snapshots);
        Importer = new Importer(workspace, Kinds, input, time);
        isStopped = false;
        workspace.Published += Note;
        workspace.Start();
        await workspace.ReadyAsync(Cancel);
        return this;
    }

    /// <summary>Ends as a process that is killed: nothing is finished.</summary>
    public async Task StopAsync()
    {
        await Workspace.DisposeAsync();
        isStopped = true;
    }

    public async Task<Outcome.Done> DoAsync(Command command, Person by) =>
        (await Workspace.SendAsync(command, by, "test", CommandId.New(), Cancel)).ShouldBeOfType<Outcome.Done>();

    /// <summary>A request by Lena for a new customer; its key.</summary>
    public async Task<string> AskedAsync(string need = "Dark mode") => (await DoAsync(new CaptureRequest(need) { AccountName = $"Customer of {need}" }, Lena)).Subject;

    /// <summary>Somebody edits a row in SharePoint.</summary>
    /// <returns>The row as it then is.</returns>
    public async Task<JsonObject> EditAsync(string list, string key, JsonObject fields, string editor = "Tomas Berg") =>
        (await PostAsync(new JsonObject { ["list"] = list, ["itemId"] = await ItemAsync(list, key), ["fields"] = fields, ["editor"] = editor }))!;

    /// <summary>Somebody makes a row in SharePoint; its number.</summary>
    public async Task<string> MakeAsync(string list, JsonObject fields) =>
        (string)(await PostAsync(new JsonObject { ["list"] = list, ["fields"] = fields, ["editor"] = "Tomas Berg" }))!["id"]!;

    public async Task DeleteAsync(string list, string key) =>
        await PostAsync(new JsonObject { ["list"] = list, ["itemId"] = await ItemAsync(list, key), ["editor"] = "Tomas Berg", ["delete"] = true });

    /// <summary>Graph says that the list has changed, as often as it takes, until what was done by hand has had its effect.</summary>
    public async Task<WorkspaceState> UntilAsync(string list, Func<WorkspaceState, bool> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (!isSo(State))
        {
            var news = Volatile.Read(ref next).Task;
            Workspace.Hear(list);
            if (isSo(State))
                break;
            await Task.WhenAny(news, Task.Delay(TimeSpan.FromSeconds(6), TimeProvider.System, deadline.Token));
            deadline.IsCancellationRequested.ShouldBeFalse($"Nothing of it arrived from {list}; the journal has:\n{string.Join('\n', State.Journal.OrderBy(e => RecordKey.Number(e.Key)).Select(e => $"{e.Key} {e.Surface} {e.Summary}"))}");
        }

        return State;
    }

    /// <summary>The fields of a row as Graph has them, once they are so: rows follow the commit.</summary>
    public async Task<JsonObject> RowAsync(string list, string key, Func<JsonObject, bool> isSo)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (true)
        {
            var row = (await RowsAsync(list)).SingleOrDefault(r => (string?)r["RecordKey"] == key);
            if (row is not null && isSo(row))
                return row;
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancel);
            deadline.IsCancellationRequested.ShouldBeFalse($"{key} is {row}");
        }
    }

    /// <summary>As whoever opens the list sees it, past the product.</summary>
    public async Task<IReadOnlyList<JsonObject>> RowsAsync(string list)
    {
        var id = await ListIdAsync(list);
        var page = await graph.Http.GetFromJsonAsync<JsonObject>(
            new Uri($"/v1.0/sites/{Uri.EscapeDataString(lists.SiteId)}/lists/{id}/items?$expand=fields&$top=5000", UriKind.Relative), Cancel);
        return [.. page!["value"]!.AsArray().Select(r => r!["fields"]!.AsObject())];
    }

    /// <summary>Orders a fault at the one list.</summary>
    public async Task FaultAsync(string list, string kind, int count = 1, string? method = null, int after = 0) => await graph.Process.ControlAsync(
        HttpMethod.Post, "faults",
        new JsonArray(new JsonObject { ["kind"] = kind, ["on"] = "any", ["count"] = count, ["after"] = after, ["path"] = await ListIdAsync(list), ["method"] = method }).ToJsonString(), Cancel);

    /// <summary>Requests the application sent to Graph since it was last asked for them.</summary>
    public async Task<int> CallsAsync()
    {
        var calls = JsonNode.Parse(await graph.Http.GetStringAsync(new Uri("/control/graph/calls", UriKind.Relative), Cancel))!;
        await graph.Process.ControlAsync(HttpMethod.Post, "reset", "{}", Cancel);
        return (int)calls["requests"]!;
    }

    /// <summary>Until a look at the list from that place shows so many rows: deltas lag.</summary>
    public async Task ShownAsync(string list, string token, int rows)
    {
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        var schema = Kinds.Named(list)!.Schema;
        while (await lists.DeltaAsync(schema, token, Cancel) is var look && look.Changed.Count + look.Deleted.Count < rows)
        {
            deadline.IsCancellationRequested.ShouldBeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancel);
        }
    }

    /// <summary>The next batch takes its time.</summary>
    public Task SlowBatchAsync() => graph.Process.ControlAsync(
        HttpMethod.Post, "faults", """[{"kind":"slow","on":"request","path":"/$batch","count":1,"delaySeconds":30}]""", Cancel);

    /// <summary>Until the slow batch has arrived at Graph.</summary>
    public async Task BusyAsync()
    {
        while (true)
        {
            var faults = JsonNode.Parse(await graph.Http.GetStringAsync(new Uri("/control/graph/faults", UriKind.Relative), Cancel))!.AsArray();
            if (faults.Any(f => (string?)f!["path"] == "/$batch" && (int)f["hits"]! > 0))
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Cancel);
        }
    }

    /// <summary>An administrator removes a column.</summary>
    public async Task DropColumnAsync(string list, string column) =>
        await graph.Sdk.Sites[lists.SiteId].Lists[await ListIdAsync(list)].Columns[column].DeleteAsync(cancellationToken: Cancel);

    /// <summary>What delivery writes down, with its lists.</summary>
    public async Task<TeamsAlign.Delivery.DeliveryStore> DeliveryAsync()
    {
        await lists.ProvisionAsync(TeamsAlign.Delivery.DeliveryLists.Schemas, Cancel);
        return new(lists, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        if (workspace is not null && !isStopped)
            await workspace.DisposeAsync();
    }

    private Task<string> ListIdAsync(string list) =>
        lists.ListIdAsync(Kinds.Schemas.Concat(TeamsAlign.Delivery.DeliveryLists.Schemas).Single(s => s.Name == list), Cancel);

    private async Task<string> ItemAsync(string list, string key) =>
        (string)(await RowsAsync(list)).Single(r => (string?)r["RecordKey"] == key)["id"]!;

    private async Task<JsonObject?> PostAsync(JsonObject edit)
    {
        edit["site"] = path;
        using var answer = await graph.Http.PostAsJsonAsync("/control/graph/edit", edit, Cancel);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Cancel);
        return text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject();
    }

    private void Note(Commit commit)
    {
        lock (events)
            events.AddRange(commit.Commands.SelectMany(c => c.Events));
        Interlocked.Exchange(ref next, New()).TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
