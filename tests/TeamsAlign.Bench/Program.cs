using System.CommandLine;
using TeamsAlign.Bench.Bots;

return await new RootCommand("Measures TeamsAlign. Each verb prints its figures as Markdown.") { BotsVerb.Build(), BareBot.Build() }.Parse(args).InvokeAsync();
