namespace TeamsAlign.Bots;

/// <summary>Answer to a single sign-on token or a magic code.</summary>
public sealed class SigninAnswer : InvokeAnswer
{
    private SigninAnswer(int status, ExchangeFailureBody? body = null)
        : base(body, status)
    {
    }

    /// <summary>Signed in; also for a token that came before.</summary>
    public static SigninAnswer SignedIn { get; } = new(200);

    /// <summary>The code is wrong or nobody waits for it; Teams does not try again.</summary>
    public static SigninAnswer NotFound { get; } = new(404);

    /// <summary>The exchange needs consent; Teams shows the sign-in button.</summary>
    public static SigninAnswer ConsentNeeded(string? id, string? connectionName, string detail) =>
        new(412, new(id, connectionName, detail));

    /// <summary>No such connection.</summary>
    public static SigninAnswer UnknownConnection(string? id, string? connectionName, string detail) =>
        new(400, new(id, connectionName, detail));
}
