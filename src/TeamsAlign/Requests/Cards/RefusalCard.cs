using TeamsAlign.Bots.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Cards;

/// <summary>A "no", with its sentence as it is.</summary>
internal static class RefusalCard
{
    public static AdaptiveCard Of(Refusal refusal) => Of(refusal.Sentence);

    public static AdaptiveCard Of(string sentence) => new(CardParts.Problem(sentence)) { FallbackText = sentence };
}
