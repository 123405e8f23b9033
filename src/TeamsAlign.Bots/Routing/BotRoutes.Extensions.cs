using System.Text.RegularExpressions;

namespace TeamsAlign.Bots;

/// <content>Message extensions.</content>
public sealed partial class BotRoutes
{
    internal Table<InvokeHandler<QueryTurn, QueryAnswer>> Queries { get; } = new("the search command", StringComparer.Ordinal);

    internal Table<InvokeHandler<SelectTurn, SelectAnswer>> Selects { get; } = new("picking results of", StringComparer.Ordinal);

    internal Table<InvokeHandler<CommandTurn, FetchAnswer>> CommandFetches { get; } = new("opening the action command", StringComparer.Ordinal);

    internal Table<InvokeHandler<CommandTurn, SubmitAnswer>> CommandSubmits { get; } = new("sending the action command", StringComparer.Ordinal);

    internal List<(Regex Pattern, InvokeHandler<LinkTurn, LinkAnswer> Handler)> Links { get; } = [];

    internal List<(Regex Pattern, InvokeHandler<LinkTurn, LinkAnswer> Handler)> AnonymousLinks { get; } = [];

    internal Slot<InvokeHandler<ActivityTurn, SettingUrlAnswer>> SettingUrl { get; } = new("the settings page");

    internal Slot<InvokeHandler<ActivityTurn, EmptyAnswer>> Setting { get; } = new("changed settings");

    internal Slot<InvokeHandler<ActivityTurn, EmptyAnswer>> CardButton { get; } = new("buttons on results");

    /// <summary>Somebody types into this search command.</summary>
    public BotRoutes OnQuery(string commandId, InvokeHandler<QueryTurn, QueryAnswer> handler)
    {
        Queries.Add(commandId, handler);
        return this;
    }

    /// <summary>Somebody picks a <see cref="SearchResult.Selectable"/> result of this name.</summary>
    public BotRoutes OnSelectItem(string select, InvokeHandler<SelectTurn, SelectAnswer> handler)
    {
        Selects.Add(select, handler);
        return this;
    }

    /// <summary>Somebody opens this action command.</summary>
    public BotRoutes OnFetchDialog(string commandId, InvokeHandler<CommandTurn, FetchAnswer> handler)
    {
        CommandFetches.Add(commandId, handler);
        return this;
    }

    /// <summary>Somebody sends the dialog of this action command, or presses a button below its preview.</summary>
    public BotRoutes OnSubmitDialog(string commandId, InvokeHandler<CommandTurn, SubmitAnswer> handler)
    {
        CommandSubmits.Add(commandId, handler);
        return this;
    }

    /// <summary>Somebody pastes a link that matches; others are left as they are.</summary>
    public BotRoutes OnLink(Regex url, InvokeHandler<LinkTurn, LinkAnswer> handler) => Link(Links, url, handler);

    /// <summary>The same for somebody without the app: only what everybody may see.</summary>
    public BotRoutes OnAnonymousLink(Regex url, InvokeHandler<LinkTurn, LinkAnswer> handler) => Link(AnonymousLinks, url, handler);

    /// <summary>Somebody opens the message extension's settings.</summary>
    public BotRoutes OnSettingUrl(InvokeHandler<ActivityTurn, SettingUrlAnswer> handler)
    {
        SettingUrl.Set(handler);
        return this;
    }

    /// <summary>The settings page is done; its text is member <c>state</c>.</summary>
    public BotRoutes OnSetting(InvokeHandler<ActivityTurn, EmptyAnswer> handler)
    {
        Setting.Set(handler);
        return this;
    }

    /// <summary>A button on a result (<c>composeExtension/onCardButtonClicked</c>).</summary>
    public BotRoutes OnCardButton(InvokeHandler<ActivityTurn, EmptyAnswer> handler)
    {
        CardButton.Set(handler);
        return this;
    }

    private BotRoutes Link(
        List<(Regex Pattern, InvokeHandler<LinkTurn, LinkAnswer> Handler)> links, Regex url, InvokeHandler<LinkTurn, LinkAnswer> handler)
    {
        if (links.Exists(entry => entry.Pattern.ToString() == url.ToString()))
            throw new InvalidOperationException($"Two handlers for links like \"{url}\".");
        links.Add((url, handler));
        return this;
    }
}
