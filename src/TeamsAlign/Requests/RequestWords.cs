using System.Globalization;

namespace TeamsAlign.Requests;

/// <summary>The words people read for what a request can be.</summary>
internal static class RequestWords
{
    public static string Of(RequestStatus status) => status switch
    {
        RequestStatus.New => "New",
        RequestStatus.InTriage => "In triage",
        RequestStatus.Approved => "Approved",
        RequestStatus.NotNow => "Not now",
        RequestStatus.Declined => "Declined",
        RequestStatus.AlreadyThere => "Already there",
        RequestStatus.SameAs => "Same as another",
        RequestStatus.NotForUs => "Not for us",
        RequestStatus.Planned => "Planned",
        RequestStatus.InProgress => "In progress",
        RequestStatus.Shipped => "Shipped",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(RequestKind kind) => kind.ToString();

    public static string Of(DemandWeight weight) => weight switch
    {
        DemandWeight.Blocker => "Blocker",
        DemandWeight.Important => "Important",
        _ => "Nice to have",
    };

    /// <summary>The status with what it needs to be understood: "Not now, until 1 March 2027", "Same as REQ-3".</summary>
    public static string StatusOf(Request request) => request switch
    {
        { Status: RequestStatus.NotNow } when Until(request) is { Length: > 0 } until => $"Not now,{until}",
        { Status: RequestStatus.SameAs, SameAs: { } other } => $"Same as {other}",
        _ => Of(request.Status),
    };

    /// <summary>" until 1 March 2027 or RM-7 ships": with a space before; empty where nothing is said.</summary>
    public static string Until(Request request)
    {
        var when = string.Join(" or ", new[]
        {
            request.NotNowUntil is { } day ? Date(day) : null,
            request.NotNowItem is { } item ? $"{item} ships" : null,
            request.NotNowCustomers is { } customers ? $"{customers} customers ask" : null,
        }.OfType<string>());
        return when.Length == 0 ? "" : $" until {when}";
    }

    /// <summary>What was done, in the past tense: "approved REQ-3".</summary>
    public static string Done(RequestMove move, string key) => move switch
    {
        RequestMove.TakeIntoTriage => $"took {key} into triage",
        RequestMove.Approve => $"approved {key}",
        RequestMove.NotNow => $"answered {key} with not now",
        RequestMove.Decline => $"declined {key}",
        RequestMove.AlreadyThere => $"answered {key} with already there",
        RequestMove.SameAs => $"marked {key} as the same as another",
        RequestMove.NotForUs => $"answered {key} with not for us",
        RequestMove.Reopen => $"reopened {key}",
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };

    /// <summary>"1 March 2027": no order of numbers to mistake.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
