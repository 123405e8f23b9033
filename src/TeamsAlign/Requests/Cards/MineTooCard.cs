using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Requests.Cards;

/// <summary>The small form behind "Mine too": which customer else wants it.</summary>
internal static class MineTooCard
{
    public static AdaptiveCard Of(string request) => new(
        AccountChoice.Field("Which customer else?", [], null, isRequired: false),
        new TextInput(RequestVerbs.AccountName, "Or the name of a new one") { MaxLength = RequestLimits.AccountName })
    {
        Actions = [CardParts.Button("Add my customer", RequestVerbs.MineToo, ActionData.Of((RequestVerbs.Key, request), (RequestVerbs.Face, RequestCard.Face)))],
    };
}
