using TeamsAlign.Workspaces;

namespace TeamsAlign.Requests.Api;

/// <summary>The one published figure about answering, for the whole workspace.</summary>
/// <param name="Percent">Share answered by the day they were due.</param>
/// <param name="Of">Answered requests that had a due date.</param>
internal sealed record AnsweredInTime(int Percent, int Of)
{
    private static readonly AnsweredInTime Nothing = new(0, 0);

    /// <returns>Null where nothing with a due date has been answered.</returns>
    public static AnsweredInTime? In(WorkspaceState state)
    {
        var figure = state.Requests.Derived((typeof(AnsweredInTime), state.Settings.TimeZone), _ => Count(state));
        return figure == Nothing ? null : figure;
    }

    private static AnsweredInTime Count(WorkspaceState state)
    {
        var answered = state.Requests.Where(r => r is { AnsweredAt: not null, AnswerDue: not null }).ToArray();
        return answered.Length == 0
            ? Nothing
            : new AnsweredInTime((int)Math.Round(100m * answered.Count(r => state.Today(r.AnsweredAt!.Value) <= r.AnswerDue) / answered.Length), answered.Length);
    }
}
