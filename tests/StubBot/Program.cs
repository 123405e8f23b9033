using TeamsAlign.Bots.StubBot;

StubHost.Build(args).Run();
