using CsCheck;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class LookPlanTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Lists = [.. Enumerable.Range(1, 12).Select(n => $"List {n}")];

    [Fact]
    public void After_ten_quiet_minutes_there_are_at_most_two_looks_a_minute_and_every_list_has_its_turn()
    {
        var looks = Looks(new LookPlan(Lists, Start), Start.AddHours(2)).ToArray();
        var idle = looks.Where(l => l.At >= Start + LookPlan.QuietAfter).ToArray();
        foreach (var minute in Enumerable.Range(10, 110))
            idle.Count(l => l.At >= Start.AddMinutes(minute) && l.At < Start.AddMinutes(minute + 1)).ShouldBeInRange(0, 2);
        Lists.ShouldAllBe(list => idle.Count(l => l.List == list) >= 10);
    }

    [Fact]
    public void A_notice_leads_to_looks_at_once_after_five_and_after_thirty_seconds()
    {
        var plan = new LookPlan(Lists, Start);
        plan.Heard("List 9", Start.AddSeconds(1));
        Looks(plan, Start.AddSeconds(40)).Where(l => l.List == "List 9").Select(l => (l.At - Start).TotalSeconds).ShouldBe([1, 6, 31]);
    }

    [Fact]
    public void A_notice_of_what_we_wrote_leads_to_one_look_however_often_it_comes()
    {
        var plan = new LookPlan(Lists, Start) { IsTold = true };
        plan.Wrote(["List 9"], Start);
        plan.Heard("List 9", Start.AddSeconds(1));
        plan.Heard("List 9", Start.AddSeconds(3));
        Looks(plan, Start.AddSeconds(40)).Where(l => l.List == "List 9").Select(l => (l.At - Start).TotalSeconds).ShouldBe([11]);
    }

    [Fact]
    public void Whatever_is_heard_and_written_every_list_is_looked_at_within_ten_minutes() => Gen.Int[0, 11].Select(Gen.Int[0, 3600], Gen.Bool)
        .List[0, 60].Sample(happened =>
        {
            var plan = new LookPlan(Lists, Start);
            var open = new Queue<(int List, int Second, bool Wrote)>(happened.OrderBy(h => h.Item2));
            var last = Lists.ToDictionary(l => l, _ => Start);
            while (plan.Next() is var (at, list) && at < Start.AddHours(1))
            {
                if (open.TryPeek(out var next) && Start.AddSeconds(next.Second) <= at)
                {
                    open.Dequeue();
                    if (next.Wrote)
                        plan.Wrote([Lists[next.List]], Start.AddSeconds(next.Second));
                    else
                        plan.Heard(Lists[next.List], Start.AddSeconds(next.Second));
                    continue;
                }

                plan.Looked(list, at);
                (at - last[list]).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(10));
                last[list] = at;
            }
        });

    private static IEnumerable<(DateTimeOffset At, string List)> Looks(LookPlan plan, DateTimeOffset until)
    {
        while (plan.Next() is var (at, list) && at < until)
        {
            plan.Looked(list, at);
            yield return (at, list);
        }
    }
}
