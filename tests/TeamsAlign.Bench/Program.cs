using System.CommandLine;
using TeamsAlign.Bench.Bots;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Bench.Cost;
using TeamsAlign.Bench.Decisions;
using TeamsAlign.Bench.Faults;
using TeamsAlign.Bench.Scale;

return await new RootCommand("Measures TeamsAlign. Each verb prints its figures as Markdown.")
{
    BotsVerb.Build(), ClusterVerb.Build(), CostVerb.Build(), DecisionsVerb.Build(), FaultsVerb.Build(), ScaleVerb.Build(), BareBot.Build(), BareBytes.Build(),
}.Parse(args).InvokeAsync();
