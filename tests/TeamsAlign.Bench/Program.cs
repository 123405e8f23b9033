using System.CommandLine;
using TeamsAlign.Bench.Bots;
using TeamsAlign.Bench.Cluster;
using TeamsAlign.Bench.Faults;

return await new RootCommand("Measures TeamsAlign. Each verb prints its figures as Markdown.") { BotsVerb.Build(), ClusterVerb.Build(), FaultsVerb.Build(), BareBot.Build() }.Parse(args).InvokeAsync();
