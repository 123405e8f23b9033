namespace TeamsAlign.Approvals;

/// <summary>What the votes of a step come to.</summary>
internal static class StepResult
{
    /// <summary>Approved, declined, or open as long as both are possible.</summary>
    /// <param name="votes">Those of this step, oldest first.</param>
    public static StepState Of(ApprovalStep step, IEnumerable<Vote> votes)
    {
        var given = votes.ToArray();
        Seat[] seats = [.. step.Seats.Where(s => !s.IsForSilent)];
        var forSilent = given.FirstOrDefault(v => step.Seats.Any(s => s.IsForSilent && s.Person == v.For));
        Vote?[] answers = seats.Length == 0 ? [forSilent] : [.. seats.Select(s => given.FirstOrDefault(v => v.For == s.Person) ?? forSilent)];
        return step.Policy.Rule switch
        {
            StepRule.Any => answers.OfType<Vote>().MinBy(v => v.At) is { } first ? Of(first) : StepState.Open,
            StepRule.All when answers.FirstOrDefault(a => a is { Approves: false }) is not null => StepState.Declined,
            StepRule.All => answers.All(a => a is not null) ? StepState.Approved : StepState.Open,
            _ => OfQuorum(answers, step.Policy.Quorum),
        };
    }

    // With fewer seats than the quorum, because somebody left, all of them have to approve; an administrator can name more.
    private static StepState OfQuorum(Vote?[] answers, int quorum)
    {
        var needed = Math.Clamp(quorum, 1, answers.Length);
        if (answers.Count(a => a is { Approves: true }) >= needed)
            return StepState.Approved;
        return answers.Count(a => a is { Approves: false }) > answers.Length - needed ? StepState.Declined : StepState.Open;
    }

    private static StepState Of(Vote vote) => vote.Approves ? StepState.Approved : StepState.Declined;
}
