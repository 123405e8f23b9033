using CsCheck;
using Shouldly;
using TeamsAlign.People;
using TeamsAlign.Workspaces;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using Xunit;

namespace TeamsAlign.Tests.Roadmap;

public sealed class ListRoundTripTests
{
    private static readonly Gen<string>[] Awkward =
        [.. new[] { "a | b", "\\n|\\", " edges ", "title: x", "summary: y | z", "=1+1", "🧭\nשלום" }.Select(t => Gen.Const(t))];

    private static readonly Gen<string?> Note = Gen.OneOf(Gen.String, Gen.OneOf(Awkward))
        .Select(TypedText.Note);

    private static readonly Gen<string?> Line = Note.Select(t => TypedText.Line(t) is { } line ? line[..Math.Min(line.Length, 200)] : null)
        .Select(TypedText.Line);

    [Fact]
    public void A_plan_item_with_any_text_comes_back_as_it_was() =>
        Gen.Select(Line, Note, Gen.Enum<PlanStatus>(), Gen.Enum<Horizon>(), Gen.Enum<MaySay>()).Sample((line, note, status, horizon, level) =>
        {
            var item = new PlanItem("RM-7", line ?? "x")
            {
                Summary = note, Area = line, Status = status, Horizon = horizon, Position = 2.5, Window = new Window(new(2027, 1, 1), new(2027, 3, 31)),
                Confidence = 0.8m, Owner = new PersonId("priya"), OwnerName = "Priya Raman", Goals = ["GL-1", "GL-2"], ReasonWithoutDemand = "Strategy",
                MaySayOverride = level, MaySayReason = note, CustomerWording = note, WordingValidUntil = new(2027, 1, 1), ShippedOn = new(2027, 2, 2),
                ChangedAt = PlanWorld.Now, ChangedByName = line, LastChange = note,
            };
            var back = (PlanItem)PlanItemList.Kind.Read(PlanItemList.Kind.Write(item));
            back.Goals.ShouldBe(item.Goals);
            (back with { Goals = item.Goals }).ShouldBe(item);
        }, iter: 300);

    [Fact]
    public void A_draft_with_any_text_comes_back_as_it_was() =>
        Gen.Select(Line, Note, Gen.Enum<PlanStatus>(), Gen.Enum<Horizon>(), Gen.Double[-1000, 1000]).Sample((line, note, status, horizon, position) =>
        {
            DraftChange[] changes =
            [
                new("RM-7") { Status = status, BaseVersion = "abc", Window = new Window(new(2027, 1, 1), new(2027, 3, 31)), Confidence = 0.85m },
                new("NEW-1") { Title = line, Summary = note, Horizon = horizon, Position = position, Requests = ["REQ-1", "REQ-22"], ReasonWithoutDemand = "Strategy" },
            ];
            var draft = new RoadmapDraft("RD-1") { Owner = new PersonId("priya"), OwnerName = "Priya Raman", Changes = changes, PublishingSince = PlanWorld.Now };
            var back = (RoadmapDraft)RoadmapDraftList.Kind.Read(RoadmapDraftList.Kind.Write(draft));
            back.Changes.Count.ShouldBe(2);
            foreach (var (was, now) in changes.Zip(back.Changes))
            {
                now.Requests.ShouldBe(was.Requests);
                (now with { Requests = was.Requests }).ShouldBe(was);
            }

            (back with { Changes = changes }).ShouldBe(draft);
        }, iter: 300);

    [Fact]
    public void A_change_reads_like_a_sentence_in_the_list() =>
        DraftLine.Write([new DraftChange("RM-7") { Horizon = Horizon.Now, Status = PlanStatus.InProgress, Requests = ["REQ-3", "REQ-9"], Title = "Dark | light" }])
            .ShouldBe("RM-7 | horizon: Now | status: In progress | answers: REQ-3, REQ-9 | title: Dark \\b light");
}
