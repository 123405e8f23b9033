
namespace TeamsAlign.Lists.Tests;

/// <summary>A list with a column of every type, as a program would declare it.</summary>
internal static class Demand
{
    public static readonly TextColumn Title = Columns.Title("What they need");
    public static readonly TextColumn Key = Columns.Text("Key", "Key").Unique().Described("Given once, never again");
    public static readonly TextColumn Account = Columns.Text("Account", "Account").Indexed();
    public static readonly NoteColumn Story = Columns.Note("Story", "Story");
    public static readonly NumberColumn Money = Columns.Number("Money", "Money");
    public static readonly ChoiceColumn State = Columns.Choice("State", "State", "New", "Approved", "Declined").Indexed();
    public static readonly DateColumn Due = Columns.Date("Due", "Due");
    public static readonly TimeColumn Answered = Columns.Time("Answered", "Answered");
    public static readonly YesNoColumn Urgent = Columns.YesNo("Urgent", "Urgent");
    public static readonly TextColumn Change = Columns.Text("Change", "Change");

    public static readonly ListSchema Schema = Named("Demand & more");

    public static ListSchema Named(string name) =>
        new(name, "What customers ask for", [Title, Key, Account, Story, Money, State, Due, Answered, Urgent, Change]);

    public static Fields Full(string key) => Fields.Empty
        .Set(Title, "Export \"to\" <Excel> & co")
        .Set(Key, key)
        .Set(Account, "O'Brien & Söhne #1 100%+")
        .Set(Story, "First line\nSecond line")
        .Set(Money, 1234.5m)
        .Set(State, "Approved")
        .Set(Due, new DateOnly(2026, 3, 29))
        .Set(Answered, new DateTimeOffset(2026, 3, 1, 9, 30, 15, 678, TimeSpan.FromHours(2)))
        .Set(Urgent, true)
        .Set(Change, "c1");
}
