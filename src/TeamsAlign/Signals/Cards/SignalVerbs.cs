using TeamsAlign.Requests.Cards;

namespace TeamsAlign.Signals.Cards;

/// <summary>What the buttons of this slice's cards are called on the wire, and the inputs that come with them. Customer, key and version are called as on the cards of requests.</summary>
internal static class SignalVerbs
{
    public const string Send = "signals.send";
    public const string StartOver = "signals.over";
    public const string Make = "signals.make";
    public const string Add = "signals.add";
    public const string Aside = "signals.aside";
    public const string Back = "signals.back";

    public const string Text = "text";
    public const string Kind = "kind";
    public const string Theme = "theme";
    public const string Title = "title";
    public const string Request = "request";
    public const string Reason = RequestVerbs.Reason;

    /// <summary>The buttons of triage.</summary>
    public static readonly IReadOnlyList<(string Verb, SignalMove Move)> Triage =
        [(Make, SignalMove.MakeRequest), (Add, SignalMove.AddDemand), (Aside, SignalMove.SetAside), (Back, SignalMove.TakeBack)];

    public static string Of(SignalMove move) => Triage.First(t => t.Move == move).Verb;
}
