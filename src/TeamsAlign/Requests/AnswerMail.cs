using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>The answer to a request as a mail to the customer.</summary>
internal static class AnswerMail
{
    /// <summary>Null while there is nothing to say yet.</summary>
    public static MailDraft? Of(Request request, WorkspaceState state) =>
        CustomerWording.Of(request, state) is { } words ? new MailDraft(SubjectOf(request, state), $"Hello,\n\n{words}\n") : null;

    /// <summary>What was asked for, unless that names a customer: it may be another one.</summary>
    public static string SubjectOf(Request request, WorkspaceState state) =>
        CustomerSafe.NamesOne(request.Title, state) ? "Your request" : $"Your request: {request.Title}";
}
