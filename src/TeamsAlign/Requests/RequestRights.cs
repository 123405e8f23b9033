using TeamsAlign.Approvals;
using TeamsAlign.Customers;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Who may do what to requests; refusals name who may.</summary>
internal static class RequestRights
{
    /// <summary>Whether the person may read requests at all: everyone internal.</summary>
    public static bool MayRead(Person person) => !person.IsOutsider;

    public static bool MayDecide(Person person) => person.Is(Roles.ProductManager) || IsTheProduct(person);

    /// <summary>Refusal of people who may not read or ask, or null.</summary>
    public static Refusal? ToAsk(Person person) => MayRead(person) || IsTheProduct(person)
        ? null
        : Outsiders.Refusal;

    /// <summary>Refusal of people who may not triage, score or answer, or null.</summary>
    public static Refusal? ToDecide(WorkspaceState state, Person person) => MayDecide(person)
        ? null
        : Refusal.NotAllowed("requests.decide", WhoDecides(state));

    /// <summary>The request of that key as it was shown to somebody who may triage it, or why not.</summary>
    /// <param name="shown">The version their surface showed; null: none.</param>
    public static (Request? Request, Refusal? Refusal) ToTriage(WorkspaceState state, Person person, string key, string? shown)
    {
        if (state.Requests[key] is not { } request)
            return (null, Refusal.NotFound(key));
        return (ToDecide(state, person) ?? Freshness.Check(state, request.Key, shown)) is { } refusal ? (null, refusal) : (request, null);
    }

    /// <summary>
    /// Refusal of people who may not answer this very request, or null. Separate hands: with two deciders, nobody answers what they asked for.
    /// </summary>
    public static Refusal? ToAnswer(WorkspaceState state, Person person, Request request)
    {
        if (ToDecide(state, person) is { } refusal)
            return refusal;
        return person.Id == request.AskedBy && !IsTheProduct(person) && state.SeparatesHands(Roles.ProductManager)
            ? Refusal.NotAllowed("requests.own", $"You asked for {request.Key} yourself, so somebody else answers it: {Others(state, Roles.ProductManager, person)}.")
            : null;
    }

    /// <summary>Refusal of answers to a request that an approval decides about, or null.</summary>
    public static Refusal? BeingDecided(WorkspaceState state, Request request) => state.RunningApprovalOf(request.Key) is { } running
        ? Refusal.WrongState("request.approval", $"{request.Key} is being decided in {running.Key}. {ApprovalWords.WaitingFor(running)}")
        : null;

    /// <summary>Refusal of people who may not confirm or correct this demand, or null. A scope is the region of the account.</summary>
    public static Refusal? ToConfirm(WorkspaceState state, Person person, Demand demand)
    {
        if (!person.Is(Roles.SalesManager))
            return Refusal.NotAllowed("demand.confirm", $"{state.Names(Roles.SalesManager)} {Verb(state, Roles.SalesManager, "confirms", "confirm")} for sales.");
        var region = demand.Account is { } account ? state.Accounts[account]?.Region : null;
        if (person.Scope is { Length: > 0 } scope && !string.Equals(scope, region, StringComparison.OrdinalIgnoreCase))
            return Refusal.NotAllowed("demand.scope", $"This customer is outside your scope ({scope}).");
        return person.Id == demand.AddedBy && state.SeparatesHands(Roles.SalesManager)
            ? Refusal.NotAllowed("demand.own", $"You added this yourself, so somebody else confirms it: {Others(state, Roles.SalesManager, person)}.")
            : null;
    }

    /// <summary>"Priya Raman and Tomas Berg decide for product."</summary>
    public static string WhoDecides(WorkspaceState state) =>
        $"{state.Names(Roles.ProductManager)} {Verb(state, Roles.ProductManager, "decides", "decide")} for product.";

    /// <summary>"Priya Raman and Tomas Berg read it for product."</summary>
    public static string WhoReads(WorkspaceState state) =>
        state.Holders(Roles.ProductManager).Count == 0
            ? "Nobody decides for product yet; an administrator can name somebody."
            : $"{state.Names(Roles.ProductManager)} {Verb(state, Roles.ProductManager, "reads", "read")} it for product.";

    private static string Others(WorkspaceState state, Roles role, Person but) =>
        Sentences.Names(state.Holders(role).Where(m => m.Id != but.Id).Select(m => m.Name), "an administrator names who");

    private static string Verb(WorkspaceState state, Roles role, string one, string many) => state.Holders(role).Count > 1 ? many : one;

    private static bool IsTheProduct(Person person) => person.Id == Person.System.Id;
}
