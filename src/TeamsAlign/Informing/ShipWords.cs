using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Informing;

/// <summary>What a customer can be told of something that shipped.</summary>
internal static class ShipWords
{
    /// <summary>Null where nothing may be said to them.</summary>
    public static string? For(Account? account, PlanItem? item, Request request, WorkspaceState state, DateOnly today)
    {
        if (item is null)
            return CustomerWording.Of(request, state);
        var words = account is null ? WhatMayBeSaid.ForAnybody(item, today) : WhatMayBeSaid.For(account, item, today);
        // A title may name the customer who asked first.
        return words is not null && CustomerSafe.NamesOne(words, state) ? CustomerWording.Of(request, state) : words;
    }

    /// <summary>Null where nothing may be said to them.</summary>
    public static MailDraft? Mail(Account? account, PlanItem? item, Request request, WorkspaceState state, DateOnly today) =>
        For(account, item, request, state, today) is { } words ? new MailDraft(AnswerMail.SubjectOf(request, state), $"Hello,\n\n{words}\n") : null;
}
