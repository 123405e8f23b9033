using System.Text.RegularExpressions;

namespace TeamsAlign.Bots;

/// <summary>The handlers of a bot, by what they handle. Registering one thing twice fails.</summary>
public sealed partial class BotRoutes
{
    /// <summary>The name that stands for everything without a handler of its own.</summary>
    public const string Any = "*";

    internal Table<MessageRoute<TextTurn>> Texts { get; } = new("the command", StringComparer.OrdinalIgnoreCase);

    internal List<(Regex Pattern, MessageRoute<TextTurn> Route)> Patterns { get; } = [];

    internal Slot<MessageRoute<TextTurn>> OtherText { get; } = new("other text");

    internal Table<MessageRoute<SubmitTurn>> Submits { get; } = new("the submit verb", StringComparer.Ordinal);

    internal Table<InvokeHandler<ExecuteTurn, ExecuteAnswer>> Executes { get; } = new("the verb", StringComparer.Ordinal);

    internal Slot<InvokeHandler<ExecuteTurn, ExecuteAnswer>> UnknownRefresh { get; } = new("unknown refreshes");

    /// <summary>A command: the first word of a message, in any case. The rest is <see cref="TextTurn.Argument"/>.</summary>
    public BotRoutes OnText(string command, BotHandler<TextTurn> handler, Handling handling)
    {
        Texts.Add(command, new(handler, handling));
        return this;
    }

    /// <summary>Text that matches, when no command does; patterns are tried in the order of registration.</summary>
    public BotRoutes OnTextMatching(Regex pattern, BotHandler<TextTurn> handler, Handling handling)
    {
        if (Patterns.Exists(entry => entry.Pattern.ToString() == pattern.ToString()))
            throw new InvalidOperationException($"Two handlers for text like \"{pattern}\".");
        Patterns.Add((pattern, new(handler, handling)));
        return this;
    }

    /// <summary>Any other text, empty text included.</summary>
    public BotRoutes OnOtherText(BotHandler<TextTurn> handler, Handling handling)
    {
        OtherText.Set(new(handler, handling));
        return this;
    }

    /// <summary>A message of an <c>Action.Submit</c> whose data has this <c>verb</c>; <see cref="Any"/> for the others.</summary>
    public BotRoutes OnSubmit(string verb, BotHandler<SubmitTurn> handler, Handling handling)
    {
        Submits.Add(verb, new(handler, handling));
        return this;
    }

    /// <summary>An <c>Action.Execute</c> with this verb, pressed or refreshed.</summary>
    public BotRoutes OnExecute(string verb, InvokeHandler<ExecuteTurn, ExecuteAnswer> handler)
    {
        Executes.Add(verb, handler);
        return this;
    }

    /// <summary>An automatic refresh whose verb nobody knows (an old card): answer the card as it is now.</summary>
    public BotRoutes OnUnknownRefresh(InvokeHandler<ExecuteTurn, ExecuteAnswer> handler)
    {
        UnknownRefresh.Set(handler);
        return this;
    }
}

/// <summary>A handler of messages and when it is acknowledged.</summary>
internal sealed record MessageRoute<TTurn>(BotHandler<TTurn> Handler, Handling Handling)
    where TTurn : Turn;
