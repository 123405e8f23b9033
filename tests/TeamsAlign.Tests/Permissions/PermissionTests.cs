using System.Runtime.CompilerServices;
using System.Text;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Approvals.Api;
using TeamsAlign.Customers.Money;
using TeamsAlign.Imports;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Requests.Api;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Roadmap;
using TeamsAlign.Signals;
using TeamsAlign.Syncs;
using TeamsAlign.Workspaces;
using Xunit;
using static TeamsAlign.Tests.Permissions.PermissionWorld;

namespace TeamsAlign.Tests.Permissions;

/// <summary>
/// Every command and everything with money, for every role and scope, as <c>docs/permissions.md</c> says it: the file is written from here
/// (<c>UPDATE_GOLDENS=1</c>), and a change of who may do what is a change of that file.
/// </summary>
public sealed class PermissionTests
{
    private static readonly (string Group, string Says, Command Command)[] Commands =
    [
        ("Asking", "Ask for something", new CaptureRequest("Need it") { Account = "AC-1" }),
        ("Asking", "Add a customer to a request (\"mine too\")", new AddDemand("REQ-1") { AccountName = "Fabrikam" }),
        ("Asking", "Confirm or correct who wants it (a customer in EMEA)", new ConfirmDemand("DM-1")),
        ("Asking", "Pass on what was heard in the market", new CaptureSignal("Heard it")),
        ("Asking", "Choose what to be told oneself", new TeamsAlign.Delivery.SetNotices([new TeamsAlign.Delivery.KindChoice("answer", TeamsAlign.Delivery.NoticeMode.Digest)])),
        ("Asking", "Say that a customer is informed of what shipped, or take it back (in EMEA, no owner, added by who asked)", new TeamsAlign.Informing.MarkInformed("REQ-6", ["DM-7"])),
        ("Answering", "Take into triage", new TakeIntoTriage("REQ-1")),
        ("Answering", "Describe: title, kind, area, outcome", new DescribeRequest("REQ-1", "Better title")),
        ("Answering", "Score", new ScoreRequest("REQ-1") { Impact = 1 }),
        ("Answering", "Answer", new AnswerRequest("REQ-1", RequestMove.Approve)),
        ("Answering", "Reopen, take apart", new ReopenRequest("REQ-2", "New facts")),
        ("Answering", "Make a request of what was heard", new MakeRequestOfSignal("SG-1")),
        ("Answering", "Count it for a request", new AddSignalToRequest("SG-1", "REQ-1")),
        ("Answering", "Set it aside", new SetSignalAside("SG-1", "Known")),
        ("Answering", "Take that back", new TakeSignalBack("SG-2")),
        ("Approvals", "Decide a step (here: asked is the sales manager of EMEA, Marketing stands in)", new DecideApproval("AP-1", true)),
        ("Approvals", "Ask a question before deciding", new AskAboutApproval("AP-1", "Why?")),
        ("Approvals", "Answer the question", new AnswerQuestion("AP-2", "So.")),
        ("Approvals", "Hand on the decision of the sales manager of EMEA", new ReassignApproval("AP-1", 1, InScope.Id, Seller.Id)),
        ("Approvals", "Withdraw (started by the product manager)", new WithdrawApproval("AP-1", null)),
        ("Approvals", "Begin anew with today's money", new RestartApproval("AP-2")),
        ("Approvals", "Let a colleague decide for oneself", new DelegateDecisions(new PersonId("product2"), Today.AddDays(9), Today.AddDays(9))),
        ("Approvals", "End a delegation (of the sales manager of EMEA to Marketing)", new EndDelegation("DG-1")),
        ("Approvals", "Make and change policies", new SavePolicy(new ApprovalPolicy("", "New") { Steps = [new PolicyStep("Product") { Approvers = [Approver.Of(Roles.ProductManager)] }] })),
        ("Approvals", "Order policies", new OrderPolicies(["PO-2", "PO-1"])),
        ("Roadmap", "Draft a move", new DraftMove("RM-1") { Horizon = Horizon.Later }),
        ("Roadmap", "Draft a new item", new DraftNewItem("New item", Horizon.Next) { Reason = "Compliance" }),
        ("Roadmap", "Draft that an item answers a request", new DraftPlaceRequest("REQ-3") { Item = "RM-1" }),
        ("Roadmap", "Undo a drafted change", new UndoDraftChange("RM-1")),
        ("Roadmap", "Discard the draft", new DiscardDraft()),
        ("Roadmap", "Publish", new PublishChanges("")),
        ("Roadmap", "Set what may be said", new SetMaySay("RM-1", MaySay.Nothing)),
        ("Roadmap", "Write customer wording", new SetCustomerWording("RM-1", "Easier on the eyes.")),
        ("Meeting", "Start it", new StartSync("other chat")),
        ("Meeting", "Answer a request in it", new AnswerInSync("SY-1", new AnswerRequest("REQ-1", RequestMove.Approve))),
        ("Meeting", "Move a point of the agenda on", new SetAgendaOutcome("SY-1", "REQ-1", AgendaOutcome.CarriedOver)),
        ("Meeting", "Add an action", new AddAction("SY-1", "Write to them")),
        ("Meeting", "Mark an action done (of the other seller)", new SetAction("SY-1", 1, true)),
        ("Meeting", "Close it", new CloseSync("SY-1")),
        ("Administration", "Import", new StartImport("accounts", "in", "hash", "", 1, [], [])),
        ("Administration", "Cancel an import (of the product manager)", new CancelJob("JB-1")),
        ("Administration", "Set the rate of a currency", new SetRate("USD", 0.9m)),
        ("Administration", "Give roles", new SetRoles(Seller.Id, Roles.Member | Roles.Marketing, null, false)),
        ("Administration", "Change settings", new SetSetting(WorkspaceSettings.NameKey, "Displays")),
        ("Administration", "Name who decides, once, in a team", new NameDeciders([new TeamsAlign.People.PersonName(Product.Id, Product.Name)], [new TeamsAlign.People.PersonName(InScope.Id, InScope.Name)])),
    ];

    /// <summary>Sent by nobody: what the product does by itself.</summary>
    private static readonly string[] OnlyTheProduct =
        ["MeetPerson", "ContinuePublication", "FailJob", "PlantSample", "TakeHandEdit", "TakeRows", "PlantPhones", "RemindApprovers", "EscalateApproval", "ReplaceLeavers"];

    [Fact]
    public void Every_command_is_in_the_table() =>
        typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract).Select(t => t.Name).Order()
            .ShouldBe(Commands.Select(c => c.Command.Verb).Distinct().Concat(OnlyTheProduct).Order());

    [Fact]
    public void A_guest_may_do_nothing() =>
        Commands.Where(c => May(c.Command, Outsider)).Select(c => c.Says).ShouldBeEmpty();

    [Fact]
    public void What_is_written_is_what_is_allowed()
    {
        var now = Written();
        var file = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "permissions.md"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(file, now);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(now, "who may do what has changed; write it with UPDATE_GOLDENS=1 and look at the difference");
    }

    [Fact]
    public void Every_row_is_possible_for_somebody() =>
        Commands.Where(c => !PermissionWorld.People.Any(p => May(c.Command, p.Person))).Select(c => c.Says).ShouldBeEmpty();

    private static string Written()
    {
        var text = new StringBuilder("""
            # Who may do what, and who sees which money

            Written by the tests from what the product decides; a change of it is a change of this file. Roles are those of today, taken from the verified identity at every command and
            every look; a person with several roles may what any of them may. **x**: allowed. Two product managers are there, so hands are separate: nobody answers what they asked for.

            """.ReplaceLineEndings("\n"));
        foreach (var group in Commands.GroupBy(c => c.Group))
        {
            text.Append('\n').Append("## ").Append(group.Key).Append("\n\n");
            Row(text, "", PermissionWorld.People.Select(p => p.Column));
            Row(text, "---", PermissionWorld.People.Select(_ => "---"));
            foreach (var (_, says, command) in group)
                Row(text, says, PermissionWorld.People.Select(p => May(command, p.Person) ? "x" : ""));
        }

        text.Append("\nOnly the product itself: people met for the first time, reminders, escalation, replacing who left, the steps of imports and of large publications, edits by hand in the lists.\n");
        text.Append("\n## Money\n\nAs it is shown, the same on card, page and API; empty: not shown. Deals: one of €120k of the seller who asked, two of somebody else (€90k, €45k, the latter of another customer), all in EMEA.\n\n");
        Row(text, "", PermissionWorld.People.Select(p => p.Column));
        Row(text, "---", PermissionWorld.People.Select(_ => "---"));
        foreach (var (says, shown) in Money)
            Row(text, says, PermissionWorld.People.Select(p => p.Person.IsOutsider ? "" : shown(State(p.Person), p.Person) ?? ""));
        return text.ToString();
    }

    private static readonly (string Says, Func<WorkspaceState, Person, string?> Shown)[] Money =
    [
        ("Open pipeline of a request with one deal, of who asked", (state, who) => Of(state, who, "REQ-1")?.Text),
        ("Open pipeline of a request with three deals", (state, who) => Of(state, who, "REQ-5")?.Text),
        ("The same, weighted", (state, who) => Of(state, who, "REQ-5")?.Weighted.Text),
        ("The same, lost for lack of this", (state, who) => Of(state, who, "REQ-5")?.Lost.Text),
        ("\"72 % of this is …\"", (state, who) => Of(state, who, "REQ-5")?.Share),
        ("On a request's card: Open pipeline", (state, who) => RequestFacts.Of(state.Requests["REQ-5"]!, who, state, Today).Facts.FirstOrDefault(f => f.Title.ToString() == "Open pipeline")?.Value.ToString()),
        ("Amount of a deal of who asked", (state, who) => Amount(state, who, "DM-3")),
        ("Amount of somebody else's deal", (state, who) => Amount(state, who, "DM-4")),
        ("What hung on an approval when it began", (state, who) => ApprovalView.Of(state, state.Approvals["AP-1"]!, who, Today).Money),
        ("Words of a signal by the seller who asked, where product managers see no names", (state, who) => SignalSight.TextFor(state.Signals["SG-1"]!, who, state.With([new Setting(WorkspaceSettings.HideCustomerNamesKey, "yes")], "set"))),
        ("Names of customers", (state, who) => new MoneySight(state, who).SeesNames ? "x" : null),
    ];

    private static MoneyView? Of(WorkspaceState state, Person who, string request) => RequestMoney.Of(state, state.Requests[request]!, who, Today);

    private static string? Amount(WorkspaceState state, Person who, string demand) =>
        new DemandViews(state, who, new MoneySight(state, who), state.Requests["REQ-5"]!, Today).Of(state.Demands[demand]!).Deal?.AmountText;

    private static bool May(Command command, Person person)
    {
        var state = State(person);
        // What is published is one's own draft as it was shown.
        var sent = command is PublishChanges ? new PublishChanges(state.DraftOf(person.Id) is { } draft ? state.RowVersion(draft.Key) : "") : command;
        return sent.Decide(state, person, Now) is Decision.Changed;
    }

    private static void Row(StringBuilder text, string first, IEnumerable<string> cells) =>
        text.Append("| ").Append(first).Append(" | ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
