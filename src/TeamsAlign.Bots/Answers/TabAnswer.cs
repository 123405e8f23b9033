using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to a tab that is made of cards (<c>tab/fetch</c>, <c>tab/submit</c>). New tabs had better be web pages.</summary>
public sealed class TabAnswer : InvokeAnswer
{
    private TabAnswer(TabInner tab)
        : base(new TabBody(tab))
    {
    }

    /// <summary>Shows cards, one below the other.</summary>
    public static TabAnswer Cards(params IReadOnlyList<AdaptiveCard> cards) => new(new("continue") { Value = new TabCards([.. cards.Select(card => new TabCard(card))]) });

    /// <summary>Asks the person to sign in; Teams asks again afterwards.</summary>
    public static TabAnswer SignIn(string title, string url) =>
        new(new("auth") { SuggestedActions = ButtonsBody.Open(url, title) });
}
