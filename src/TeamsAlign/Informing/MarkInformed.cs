using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Informing;

/// <summary>Somebody has told customers that what they asked for shipped, or takes that back.</summary>
/// <param name="Request">Key of the request that shipped.</param>
/// <param name="Demands">Keys of who wanted it, at most <see cref="MostAtOnce"/>.</param>
internal sealed record MarkInformed(string Request, IReadOnlyList<string> Demands) : Command
{
    /// <summary>As many rows as one chain surely takes.</summary>
    public const int MostAtOnce = 15;

    /// <summary>True takes it back.</summary>
    public bool Undo { get; init; }

    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (state.Requests[Request] is not { } request)
            return Refusal.NotFound(Request);
        if (Demands.Count is 0 or > MostAtOnce)
            return Refusal.Invalid("demands", $"Choose from 1 to {MostAtOnce} customers.");
        var known = state.DemandsFor(request.Key).ToDictionary(d => d.Key, StringComparer.OrdinalIgnoreCase);
        if (Demands.FirstOrDefault(d => !known.ContainsKey(d)) is { } unknown)
            return Refusal.NotFound(Text.Cut(unknown, 40));
        Demand[] meant = [.. Demands.Distinct(StringComparer.OrdinalIgnoreCase).Select(d => known[d])];
        if (meant.Select(d => WhoInforms.ToMark(state, by, d)).FirstOrDefault(r => r is not null) is { } refusal)
            return refusal;
        if (request.Status != RequestStatus.Shipped)
            return Refusal.WrongState("informing.not-shipped", $"{request.Key} has not shipped, so there is nothing to tell yet.");
        Demand[] left = [.. meant.Where(d => d.IsInformed == Undo)];
        if (left.Length == 0)
            return Refusal.WrongState("informing.same", Undo
                ? "It is not marked as told any more; nothing was changed."
                : $"{meant[0].InformedByName ?? "Somebody"} told this customer already; nothing was changed.");
        return Decision.About(request.Key, Summary(by, request.Key, left.Length)).Put(left.Select(d => Undo
            ? d with { InformedBy = PersonId.None, InformedByName = null, InformedAt = null }
            : d with { InformedBy = by.Id, InformedByName = by.Name, InformedAt = now }));
    }

    private string Summary(Person by, string request, int customers) => Undo
        ? $"{by.Name} took back that {Sentences.Count(customers, "customer")} {(customers == 1 ? "was" : "were")} told of {request}"
        : $"{by.Name} told {Sentences.Count(customers, "customer")} that {request} shipped";
}
