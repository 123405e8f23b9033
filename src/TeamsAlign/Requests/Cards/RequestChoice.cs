using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>The field in which another request is chosen: those offered, and more while somebody types.</summary>
internal static class RequestChoice
{
    private const int LongestKey = 20;
    private const int LongestTitle = 80;

    // A set without a choice is not a valid card, whatever a search would bring.
    public static InputElement Field(string id, string label, IReadOnlyList<Request> offered, string? value) =>
        offered.Count == 0 || (value is not null && offered.All(r => r.Key != value))
            ? new TextInput(id, label) { Placeholder = "A key, like REQ-3", MaxLength = LongestKey, Value = value is null ? null : Text.Cut(value, LongestKey) }
            : new ChoiceSet(id, label, [.. offered.Select(r => new Choice($"{r.Key} {Text.Cut(r.Title, LongestTitle)}", r.Key))])
            {
                Style = ChoiceStyle.Filtered,
                Placeholder = "A key or words of its title",
                Value = value,
                ChoicesData = new ChoiceQuery(RequestVerbs.Requests),
            };
}
