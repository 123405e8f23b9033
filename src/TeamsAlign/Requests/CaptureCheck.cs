using TeamsAlign.Customers;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests;

/// <summary>Everything that is missing or wrong in a capture, so that a form can mark all of it at once.</summary>
internal static class CaptureCheck
{
    public static IReadOnlyList<Refusal> Of(CaptureRequest capture, WorkspaceState state) =>
    [
        .. FieldCheck.Text(nameof(capture.Need), "What they need", TypedText.Note(capture.Need), RequestLimits.Need, required: true),
        .. FieldCheck.Text(nameof(capture.Title), "The title", TypedText.Line(capture.Title), RequestLimits.Title),
        .. AskingAccount.Check(state, capture.Account, capture.AccountName),
        .. DealCheck.Of(state, capture.Deal, AskingAccount.KnownKey(state, capture.Account, capture.AccountName)),
        .. capture.Weight == DemandWeight.Blocker && TypedText.Line(capture.Deal) is { } deal ? DealCheck.BlockersLeft(state, deal, null) : [],
    ];
}
