using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Tests.Requests;

/// <summary>What product.md says of requests once more, as plain dictionaries: who may, in which order, and what comes of it.</summary>
internal sealed class RequestModel
{
    private static readonly string[] Product = ["priya", "tomas"];

    /// <summary>Per request: status, who asked, the accounts that want it, the request it was said to be the same as, reach.</summary>
    public Dictionary<string, (string Status, string AskedBy, string[] Accounts, string? SameAs, int? Reach)> Requests { get; } = [];

    /// <summary>Does the step.</summary>
    /// <returns>The kind of refusal; null where it is done.</returns>
    public RefusalKind? Do(Step step)
    {
        var isKnown = Requests.TryGetValue(step.Key, out var request);
        switch (step.What)
        {
            case "capture":
                return step.By == "guest" ? RefusalKind.NotAllowed : Capture(step);
            case "demand":
                return step.By == "guest" ? RefusalKind.NotAllowed : !isKnown ? RefusalKind.NotFound : AddDemand(step, request);
            case "score":
                return !isKnown ? RefusalKind.NotFound : !Product.Contains(step.By) ? RefusalKind.NotAllowed : Put(step.Key, request with { Reach = step.Number });
            case "triage":
                return !isKnown ? RefusalKind.NotFound : !Product.Contains(step.By) ? RefusalKind.NotAllowed
                    : request.Status == "New" ? Put(step.Key, request with { Status = "InTriage" }) : RefusalKind.WrongState;
            case "reopen":
                return !isKnown ? RefusalKind.NotFound : !Product.Contains(step.By) && step.By != "nadia" ? RefusalKind.NotAllowed
                    : request.Status is not ("NotNow" or "Declined" or "SameAs") ? RefusalKind.WrongState
                    : step.Reason is null ? RefusalKind.Invalid : Put(step.Key, request with { Status = "InTriage", SameAs = null });
            default:
                return !isKnown ? RefusalKind.NotFound : Answer(step, request);
        }
    }

    /// <summary>The accounts that want a request: its own, and those of requests that were said to be the same.</summary>
    public IEnumerable<string> Wanted(string key) => Requests[key].Accounts.Concat(Requests.Values.Where(r => r.SameAs == key).SelectMany(r => r.Accounts));

    private RefusalKind? Capture(Step step) => step.Reason is null
        ? RefusalKind.Invalid
        : Put($"REQ-{Requests.Count + 1}", ("New", step.By, [step.Account], null, null));

    private RefusalKind? AddDemand(Step step, (string Status, string AskedBy, string[] Accounts, string? SameAs, int? Reach) request)
    {
        var key = request.SameAs ?? step.Key;
        var wanted = Requests[key];
        return Wanted(key).Contains(step.Account) ? RefusalKind.WrongState : Put(key, wanted with { Accounts = [.. wanted.Accounts, step.Account] });
    }

    private RefusalKind? Answer(Step step, (string Status, string AskedBy, string[] Accounts, string? SameAs, int? Reach) request)
    {
        // Separate hands: two people decide here, so nobody answers what they asked for.
        if (!Product.Contains(step.By) || step.By == request.AskedBy)
            return RefusalKind.NotAllowed;
        if (request.Status is not ("New" or "InTriage") && (request.Status, step.What) is not ("Approved", "Decline"))
            return RefusalKind.WrongState;
        if (step.What == "Decline" && step.Reason is null)
            return RefusalKind.Invalid;
        if (step.What != "SameAs")
            return Put(step.Key, request with { Status = step.What == "Approve" ? "Approved" : step.What == "Decline" ? "Declined" : step.What });
        var isGood = step.Other != step.Key && Requests.TryGetValue(step.Other, out var other) && other.SameAs is null
            && Requests.Values.All(r => r.SameAs != step.Key);
        return isGood ? Put(step.Key, request with { Status = "SameAs", SameAs = step.Other }) : RefusalKind.Invalid;
    }

    private RefusalKind? Put(string key, (string Status, string AskedBy, string[] Accounts, string? SameAs, int? Reach) request)
    {
        Requests[key] = request;
        return null;
    }
}

/// <summary>Something somebody tries.</summary>
/// <param name="What">capture, demand, score, triage, reopen, or the name of an answer.</param>
internal sealed record Step(string What, string By, string Key, string Account, string Other, string? Reason, int Number)
{
    public Command Command => What switch
    {
        "capture" => new CaptureRequest(Reason) { Account = Account },
        "demand" => new AddDemand(Key) { Account = Account },
        "score" => new ScoreRequest(Key) { Reach = Number },
        "triage" => new TakeIntoTriage(Key),
        "reopen" => new ReopenRequest(Key, Reason),
        _ => new AnswerRequest(Key, Enum.Parse<RequestMove>(What)) { Reason = Reason, SameAs = Other, Until = new DateOnly(2027, 3, 1) },
    };
}
