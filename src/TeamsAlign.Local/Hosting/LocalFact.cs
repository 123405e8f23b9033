namespace TeamsAlign.Local.Hosting;

/// <summary>Something the one who started this process must learn. Every registered fact is written into <c>local.json</c>.</summary>
internal sealed record LocalFact(string Name, string Value);
