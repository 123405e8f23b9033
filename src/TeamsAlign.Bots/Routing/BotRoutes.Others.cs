namespace TeamsAlign.Bots;

/// <content>Feedback, files and sign-in.</content>
public sealed partial class BotRoutes
{
    internal Slot<InvokeHandler<FeedbackTurn, EmptyAnswer>> Feedback { get; } = new("feedback");

    internal Slot<InvokeHandler<FeedbackTurn, DialogAnswer>> FeedbackForm { get; } = new("the feedback form");

    internal Slot<InvokeHandler<FileConsentTurn, EmptyAnswer>> FileConsent { get; } = new("file consent");

    internal Slot<InvokeHandler<SigninTurn, SigninAnswer>> TokenExchange { get; } = new("token exchange");

    internal Slot<InvokeHandler<SigninTurn, SigninAnswer>> VerifyState { get; } = new("magic codes");

    internal Slot<InvokeHandler<SigninTurn, EmptyAnswer>> SigninFailure { get; } = new("failed sign-in");

    /// <summary>Somebody judged an answer with a thumb.</summary>
    public BotRoutes OnFeedback(InvokeHandler<FeedbackTurn, EmptyAnswer> handler)
    {
        Feedback.Set(handler);
        return this;
    }

    /// <summary>Somebody pressed a thumb and wants the bot's own form.</summary>
    public BotRoutes OnFeedbackForm(InvokeHandler<FeedbackTurn, DialogAnswer> handler)
    {
        FeedbackForm.Set(handler);
        return this;
    }

    /// <summary>Somebody said whether a file may be uploaded.</summary>
    public BotRoutes OnFileConsent(InvokeHandler<FileConsentTurn, EmptyAnswer> handler)
    {
        FileConsent.Set(handler);
        return this;
    }

    /// <summary>A single sign-on token came; the same id comes once per open client and is handled once.</summary>
    public BotRoutes OnTokenExchange(InvokeHandler<SigninTurn, SigninAnswer> handler)
    {
        TokenExchange.Set(handler);
        return this;
    }

    /// <summary>A magic code came.</summary>
    public BotRoutes OnVerifyState(InvokeHandler<SigninTurn, SigninAnswer> handler)
    {
        VerifyState.Set(handler);
        return this;
    }

    /// <summary>Single sign-on failed in the client; without a handler it is only logged.</summary>
    public BotRoutes OnSigninFailure(InvokeHandler<SigninTurn, EmptyAnswer> handler)
    {
        SigninFailure.Set(handler);
        return this;
    }
}
