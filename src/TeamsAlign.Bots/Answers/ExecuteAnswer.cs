using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>Answer to a button (<c>Action.Execute</c>) or an automatic refresh.</summary>
public sealed class ExecuteAnswer : InvokeAnswer
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    private ExecuteAnswer(int statusCode, string type, object? value)
        : base(new ExecuteBody(statusCode, type, value)) => IsCard = type == CardType;

    internal bool IsCard { get; }

    /// <summary>A card that takes the place of the old one, for the person who pressed only.</summary>
    public static ExecuteAnswer Card(AdaptiveCard card) => new(200, CardType, card);

    /// <summary>A line of text below the card.</summary>
    public static ExecuteAnswer Message(string text) => new(200, MessageType, text);

    /// <summary>An error shown by the client in its own words. Prefer a card that says what is wrong.</summary>
    /// <param name="status">400, 403, 404 or 500; nothing below 400 is an error.</param>
    /// <param name="code">A word for programs, such as <c>NotAllowed</c>.</param>
    /// <param name="message">A sentence for people.</param>
    public static ExecuteAnswer Error(int status, string code, string message) => new(Shapes.ErrorStatus(status), ErrorType, new ErrorBody(code, message));

    /// <summary>Asks the person to sign in; Teams repeats the call afterwards.</summary>
    public static ExecuteAnswer SignIn(string text, string connectionName, string signInUrl, TokenExchangeResource? exchange = null) => new(
        401,
        "application/vnd.microsoft.activity.loginRequest",
        new LoginBody(text, connectionName, exchange, [ButtonBody.SignIn(signInUrl)]));

    /// <summary>The magic code was wrong.</summary>
    public static ExecuteAnswer WrongCode() => new(401, "application/vnd.microsoft.error.incorrectAuthCode", null);

    /// <summary>Single sign-on did not work; Teams shows the sign-in button.</summary>
    public static ExecuteAnswer ConsentNeeded(string message) =>
        new(412, "application/vnd.microsoft.error.preconditionFailed", new ErrorBody("412", message));
}

/// <summary>What a client needs for single sign-on.</summary>
/// <param name="Id">Id of the exchange.</param>
/// <param name="Uri">The resource of the manifest's <c>webApplicationInfo</c>.</param>
/// <param name="ProviderId">Identity provider, if any.</param>
public sealed record TokenExchangeResource(string Id, string Uri, string? ProviderId = null);
