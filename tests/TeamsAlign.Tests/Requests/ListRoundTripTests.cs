using CsCheck;
using Shouldly;
using TeamsAlign.Approvals;
using TeamsAlign.Lists;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Requests;

public sealed class ListRoundTripTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.String, Gen.String[Gen.Char[" |\\\n();אश'=\"<>"], 0, 40], Gen.Const("👩‍👩‍👧‍👦"));

    [Fact]
    public void Any_typed_text_comes_back_from_a_request_row() => Gen.Select(AnyText, AnyText).Sample((title, problem) =>
    {
        var request = new Request("REQ-7", Text.Cut(TypedText.Line(title) ?? "x", 255))
        {
            Problem = TypedText.Note(problem) ?? "",
            Reason = TypedText.Note(title),
            Kind = RequestKind.Integration,
            AskedBy = new PersonId("sam"),
            AskedByName = "Sam",
            AskedAt = RequestWorld.Now,
            AnswerDue = new DateOnly(2026, 12, 1),
            Status = RequestStatus.NotNow,
            NotNowUntil = new DateOnly(2027, 1, 2),
            PlanItems = ["RM-1", "RM-4"],
            Impact = 0.25m,
            EffortAt = new DateOnly(2026, 1, 31),
            AnsweredBy = PersonId.None,
        };
        var back = Stored(RequestList.Kind, request);
        (back with { PlanItems = [] }).ShouldBe(request with { PlanItems = [] });
        back.PlanItems.ShouldBe(request.PlanItems);
    });

    [Fact]
    public void A_demand_row_comes_back()
    {
        var demand = new Demand("DM-1", "REQ-7")
        {
            Account = "AC-1",
            Deal = "DL-4",
            Weight = DemandWeight.Nice,
            Quote = "first\nsecond",
            AddedBy = new PersonId("sam"),
            AddedByName = "Sam",
            AddedAt = RequestWorld.Now,
            ConfirmedBy = new PersonId("nadia"),
            ConfirmedByName = "Nadia",
            ConfirmedAt = RequestWorld.Now,
            InformedBy = PersonId.None,
        };
        Stored(DemandList.Kind, demand).ShouldBe(demand);
    }

    [Fact]
    public void Votes_come_back_whatever_was_typed_in_them() => Gen.Select(AnyText, AnyText, Gen.Bool).Sample((name, why, onBehalf) =>
    {
        var approval = new Approval("AP-1", "REQ-7")
        {
            State = ApprovalState.Approved,
            Votes =
            [
                new Vote(new PersonId("priya"), TypedText.Line(name) ?? "", "Approve", RequestWorld.Now, TypedText.Note(why), onBehalf ? new PersonId("tomas") : new PersonId("")),
                new Vote(new PersonId("eva"), "Eva", "Not now", RequestWorld.Now, null, new PersonId("")),
            ],
            StartedAt = RequestWorld.Now,
        };
        Stored(ApprovalList.Kind, approval).Votes.ShouldBe(approval.Votes);
    });

    [Fact]
    public void A_vote_reads_like_a_sentence_in_the_list() =>
        VoteLine.Write(new Vote(new PersonId("p1"), "Priya Raman", "Decline", RequestWorld.Now, "Too few | ask.", new PersonId("t1")))
            .ShouldBe(@"2026-11-23 09:00:00 UTC | Priya Raman (p1) | Decline | for (t1) | Too few \| ask.");

    [Fact]
    public void A_status_nobody_knows_is_a_broken_row()
    {
        var fields = RequestList.Kind.Write(new Request("REQ-1", "Dark mode")).ToJson();
        fields["Status"] = "Perhaps";
        Should.Throw<FormatException>(() => RequestList.Kind.Read(Fields.FromJson(fields)));
    }

    private static T Stored<T>(RecordKind<T> kind, T record)
        where T : class, IRecord => (T)kind.Read(Fields.FromJson(kind.Write(record).ToJson()));
}
