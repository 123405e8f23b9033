using System.Globalization;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals.Bot;

/// <summary>What a button of an approval card means.</summary>
internal static class Pressed
{
    /// <param name="by">Who pressed it; a seat in the data is only a wish, which the command checks.</param>
    public static Command Command(string verb, string key, SubmittedData data, Person by)
    {
        var text = data.Text(ApprovalVerbs.TextOf(verb));
        var seat = new PersonId(data.Text(ApprovalVerbs.Seat) ?? "");
        return verb switch
        {
            ApprovalVerbs.Approve or ApprovalVerbs.Decline => new DecideApproval(key, verb == ApprovalVerbs.Approve) { Why = text, OnBehalfOf = seat == by.Id ? PersonId.None : seat },
            ApprovalVerbs.Ask => new AskAboutApproval(key, text),
            ApprovalVerbs.Answer => new AnswerQuestion(key, text),
            ApprovalVerbs.HandOn => new ReassignApproval(key, int.TryParse(data.Text(ApprovalVerbs.Step), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0, seat, new PersonId(data.Text(ApprovalVerbs.To) ?? "")) { Why = text },
            ApprovalVerbs.Withdraw => new WithdrawApproval(key, text),
            ApprovalVerbs.Restart => new RestartApproval(key),
            _ => throw new ArgumentOutOfRangeException(nameof(verb)),
        };
    }

    /// <summary>What the press did.</summary>
    public static string Done(string verb, string key) => verb switch
    {
        ApprovalVerbs.Approve => $"You approved {key}.",
        ApprovalVerbs.Decline => $"You declined {key}.",
        ApprovalVerbs.Ask => "Your question was sent.",
        ApprovalVerbs.Answer => "Your answer was sent.",
        ApprovalVerbs.HandOn => $"{key} was handed on.",
        ApprovalVerbs.Withdraw => $"You withdrew {key}.",
        ApprovalVerbs.Restart => $"{key} began anew.",
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };
}
