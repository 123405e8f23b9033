using System.CommandLine;

namespace TeamsAlign.Bench.Decisions;

/// <summary>How many decisions a second a workspace takes from cards, and how fast the compose box finds requests.</summary>
internal static class DecisionsVerb
{
    public static Command Build()
    {
        var seconds = new Option<double>("--seconds") { Description = "Measured seconds of a run", DefaultValueFactory = _ => 8 };
        var warmUp = new Option<double>("--warm-up") { Description = "Seconds before them, in which the runtime compiles", DefaultValueFactory = _ => 20 };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each, one after the other; the medians count", DefaultValueFactory = _ => 1 };
        var decisions = new Command("decisions", "Measures decisions on cards and searches from the compose box") { seconds, warmUp, rounds };
        decisions.SetAction((parsed, cancellationToken) => new DecisionsRun(
            parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(warmUp)), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.InvocationConfiguration.Output).RunAsync(cancellationToken));
        return decisions;
    }
}
