namespace TeamsAlign.Bots;

/// <content>Dialogs, configuration, tabs of cards and typeahead.</content>
public sealed partial class BotRoutes
{
    internal Table<InvokeHandler<DialogTurn, DialogAnswer>> TaskFetches { get; } = new("opening the dialog", StringComparer.Ordinal);

    internal Table<InvokeHandler<DialogTurn, DialogAnswer>> TaskSubmits { get; } = new("sending the dialog", StringComparer.Ordinal);

    internal Slot<InvokeHandler<DialogTurn, ConfigAnswer>> ConfigFetch { get; } = new("opening the configuration");

    internal Slot<InvokeHandler<DialogTurn, ConfigAnswer>> ConfigSubmit { get; } = new("sending the configuration");

    internal Slot<InvokeHandler<TabTurn, TabAnswer>> TabFetch { get; } = new("opening the tab of cards");

    internal Slot<InvokeHandler<TabTurn, TabAnswer>> TabSubmit { get; } = new("sending the tab of cards");

    internal Table<InvokeHandler<TypeaheadTurn, TypeaheadAnswer>> Typeaheads { get; } = new("the data set", StringComparer.Ordinal);

    /// <summary>A dialog is opened whose data has this <c>dialog</c> (<c>task/fetch</c>); <see cref="Any"/> for the others.</summary>
    public BotRoutes OnTaskFetch(string dialog, InvokeHandler<DialogTurn, DialogAnswer> handler)
    {
        TaskFetches.Add(dialog, handler);
        return this;
    }

    /// <summary>A dialog is sent whose data has this <c>dialog</c> (<c>task/submit</c>); <see cref="Any"/> for the others.</summary>
    public BotRoutes OnTaskSubmit(string dialog, InvokeHandler<DialogTurn, DialogAnswer> handler)
    {
        TaskSubmits.Add(dialog, handler);
        return this;
    }

    /// <summary>Somebody opens the bot's configuration in a team or group chat (<c>config/fetch</c>).</summary>
    public BotRoutes OnConfigFetch(InvokeHandler<DialogTurn, ConfigAnswer> handler)
    {
        ConfigFetch.Set(handler);
        return this;
    }

    /// <summary>Somebody sends the bot's configuration (<c>config/submit</c>).</summary>
    public BotRoutes OnConfigSubmit(InvokeHandler<DialogTurn, ConfigAnswer> handler)
    {
        ConfigSubmit.Set(handler);
        return this;
    }

    /// <summary>Somebody opens a tab made of cards (<c>tab/fetch</c>).</summary>
    public BotRoutes OnTabFetch(InvokeHandler<TabTurn, TabAnswer> handler)
    {
        TabFetch.Set(handler);
        return this;
    }

    /// <summary>Somebody sends something in a tab made of cards (<c>tab/submit</c>).</summary>
    public BotRoutes OnTabSubmit(InvokeHandler<TabTurn, TabAnswer> handler)
    {
        TabSubmit.Set(handler);
        return this;
    }

    /// <summary>Somebody types into a choice set with this data set (<c>application/search</c>).</summary>
    public BotRoutes OnTypeahead(string dataset, InvokeHandler<TypeaheadTurn, TypeaheadAnswer> handler)
    {
        Typeaheads.Add(dataset, handler);
        return this;
    }
}
