using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Lets the client get a single sign-on token before it calls <c>Action.Execute</c>; the token comes with the call.</summary>
public sealed record Authentication
{
    /// <summary>Names the connection and what the client needs.</summary>
    /// <param name="text">What the sign-in is for.</param>
    /// <param name="connectionName">The OAuth connection.</param>
    /// <param name="signInUrl">The page behind the sign-in button.</param>
    /// <param name="exchange">What the client needs for single sign-on, if any.</param>
    /// <exception cref="ArgumentException">The page is no HTTPS address.</exception>
    public Authentication(string text, string connectionName, string signInUrl, TokenExchangeResource? exchange = null)
    {
        Text = text;
        ConnectionName = connectionName;
        TokenExchangeResource = exchange;
        Buttons = [ButtonBody.SignIn(signInUrl)];
    }

    /// <summary>What the sign-in is for.</summary>
    public string Text { get; }

    /// <summary>The OAuth connection.</summary>
    public string ConnectionName { get; }

    /// <summary>What the client needs for single sign-on.</summary>
    public TokenExchangeResource? TokenExchangeResource { get; }

    [JsonInclude]
    internal IReadOnlyList<ButtonBody> Buttons { get; }
}
