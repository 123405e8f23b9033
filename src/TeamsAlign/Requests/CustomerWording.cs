using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Words a seller can pass on to the customer with an answer. They promise nothing: no date comes from a request. A reason that names a customer is not passed on.</summary>
internal static class CustomerWording
{
    /// <summary>Null while there is nothing to say yet.</summary>
    public static string? Of(Request request, WorkspaceState state)
    {
        var answer = request.Status switch
        {
            RequestStatus.Approved => "Thank you for asking for this. We agree that it is worth doing; we can't say yet when.",
            RequestStatus.NotNow => "Thank you for asking for this. We have looked at it and are not taking it on for now; we will look at it again.",
            RequestStatus.Declined => "Thank you for asking for this. We have looked at it carefully and decided not to build it.",
            RequestStatus.AlreadyThere => "Thank you for asking. What you need is already there.",
            RequestStatus.SameAs => "Thank you for asking for this. Others have asked for the same, and we count you in.",
            RequestStatus.NotForUs => "Thank you for asking. This is outside what our product is for.",
            RequestStatus.Planned or RequestStatus.InProgress => "Thank you for asking for this. It is something we are working towards.",
            RequestStatus.Shipped => "What you asked for is there now.",
            _ => null,
        };
        return answer is null || request.Reason is null || request.Status is RequestStatus.Planned or RequestStatus.InProgress or RequestStatus.Shipped
            || CustomerSafe.NamesOne(request.Reason, state)
            ? answer
            : $"{answer} {request.Reason}";
    }
}
