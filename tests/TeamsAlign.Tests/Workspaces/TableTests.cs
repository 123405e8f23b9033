using Shouldly;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;
using Xunit;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Tests.Workspaces;

/// <summary>Look-ups are carried on from version to version; a look-up built anew says whether that is right.</summary>
public sealed class TableTests
{
    private const int Keys = 40;
    private const int Steps = 400;
    private static readonly Index<Request> Carried = new(r => r.PlanItems);
    private static readonly string[] Items = ["RM-1", "rm-1", "RM-2", "RM-3", "RM-4"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_look_up_that_was_carried_on_equals_one_that_is_built_anew(int seed)
    {
        var number = seed;
        var table = Table<Request>.Empty.Put(Enumerable.Range(1, Keys).Select(Made));
        var before = table;
        for (var step = 0; step < Steps; step++)
        {
            // Looked at in every version but some, so that it is carried over one, over several, and lost by a large change.
            if (step % 5 != 0)
                SaysTheSame(table);
            table = Next(50) switch
            {
                0 => table.Put(Enumerable.Range(1, Keys).Select(Made)),
                < 12 => (Table<Request>)((ITable)table).Remove(Key(Next(Keys) + 1)),
                < 20 => table.Put([Made(Next(Keys) + 1), Made(Next(Keys) + 1), Made(1), Made(1)]),
                // Read once more and found as it was: another object that says the same.
                < 26 when table[Key(Next(Keys) + 1)] is { } same => table.Put([same with { }]),
                _ => table.Put([Made(Next(Keys) + 1)]),
            };
            SaysTheSame(table);
        }

        SaysTheSame(before);

        int Next(int below) => (number = unchecked((number * 1_103_515_245) + 12_345) & int.MaxValue) / 65_536 % below;
        Request Made(int key) => new(Key(key), $"At {Next(1000)}") { PlanItems = [.. Enumerable.Range(0, Next(4)).Select(_ => Items[Next(Items.Length)])] };
    }

    private static string Key(int number) => $"REQ-{number}";

    private static void SaysTheSame(Table<Request> table)
    {
        var anew = new Index<Request>(r => r.PlanItems);
        foreach (var item in Items)
        {
            var expected = table.Where(r => r.PlanItems.Contains(item, StringComparer.OrdinalIgnoreCase)).OrderBy(r => r.Key, StringComparer.Ordinal).ToArray();
            table.By(Carried, item).OrderBy(r => r.Key, StringComparer.Ordinal).ShouldBe(expected);
            table.By(anew, item).OrderBy(r => r.Key, StringComparer.Ordinal).ShouldBe(expected);
        }
    }
}
