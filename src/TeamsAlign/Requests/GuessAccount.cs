using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Signals;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>A customer somebody most likely means, and why: whoever reads the form can tell whether that is right.</summary>
internal sealed record GuessedAccount(Account Account, string Why);

/// <summary>What a customer can be guessed from where a form is opened. All of it may be missing.</summary>
/// <param name="Text">The message, or what was said.</param>
/// <param name="Conversation">Id of the chat or channel.</param>
/// <param name="ConversationName">Its name.</param>
internal sealed record GuessFrom(string Text, string? Conversation, string? ConversationName)
{
    /// <summary>Mail address of who wrote the message, where they are none of our own people.</summary>
    public string? SenderMail { get; init; }
}

/// <summary>
/// Whom something is about: the one customer the message names, whose mail address its sender has, after whom the chat is named, for whom was asked in this
/// chat before, or for whom the person asked last today. The surest first; two that fit are none.
/// </summary>
internal static class GuessAccount
{
    private static readonly TimeSpan StillAtIt = TimeSpan.FromHours(8);

    public static GuessedAccount? Of(WorkspaceState state, GuessFrom from, Person? person, DateTimeOffset now) =>
        Named(state, from.Text) is { } named ? new GuessedAccount(named, $"{named.Name} is named here.")
        : BySender(state, from.SenderMail) is { } sender ? new GuessedAccount(sender, $"Who wrote it is of {sender.Name}.")
        : Named(state, from.ConversationName ?? "") is { } chat ? new GuessedAccount(chat, $"This chat is named after {chat.Name}.")
        : AskedHere(state, from.Conversation) is { } here ? new GuessedAccount(here, $"{here.Name} was asked for in this chat before.")
        : person is not null && LastUsed(state, person, now) is { } last ? new GuessedAccount(last, $"You asked for {last.Name} last.")
        : null;

    /// <summary>The customer a text names, where it names exactly one; a longer name counts and not the shorter one in it.</summary>
    private static Account? Named(WorkspaceState state, string text)
    {
        if (!CustomerSafe.MayName(text, state))
            return null;
        var named = state.Accounts.Where(a => CustomerSafe.Names(text, a.Name)).ToArray();
        return Only(named.Where(a => !named.Any(b => b.Name.Length > a.Name.Length && CustomerSafe.Names(b.Name, a.Name))));
    }

    private static Account? BySender(WorkspaceState state, string? mail) =>
        mail?.LastIndexOf('@') is >= 0 and var at && mail[(at + 1)..] is { Length: > 0 } domain
            ? Only(state.Accounts.Where(a => a.MailDomains.Any(d => IsOrUnder(domain, d.Trim().TrimStart('@')))))
            : null;

    private static bool IsOrUnder(string domain, string of) => of.Length > 0
        && (domain.Equals(of, StringComparison.OrdinalIgnoreCase) || domain.EndsWith($".{of}", StringComparison.OrdinalIgnoreCase));

    /// <summary>A chat that is about one customer stays about them; one in which several were asked for says nothing.</summary>
    private static Account? AskedHere(WorkspaceState state, string? conversation) => string.IsNullOrEmpty(conversation) ? null : Only(
        state.Requests.Where(r => IsIn(r.SourceLink, conversation)).SelectMany(r => state.DemandsFor(r.Key))
            .Select(d => state.Accounts[d.Account]).OfType<Account>().DistinctBy(a => a.Key));

    private static bool IsIn(string? link, string conversation) => link is not null
        && (link.Contains(conversation, StringComparison.OrdinalIgnoreCase) || link.Contains(Uri.EscapeDataString(conversation), StringComparison.OrdinalIgnoreCase));

    // What product made of something they heard they did not ask for themselves.
    private static Account? LastUsed(WorkspaceState state, Person person, DateTimeOffset now) =>
        state.Demands.Where(d => d.AddedBy == person.Id && d.AddedAt > now - StillAtIt && !state.SignalsOf(d.Request).Any(s => s.Demand == d.Key))
            .MaxBy(d => d.AddedAt) is { } last ? state.Accounts[last.Account] : null;

    private static Account? Only(IEnumerable<Account> accounts) => accounts.Take(2).ToArray() is [var one] ? one : null;
}
