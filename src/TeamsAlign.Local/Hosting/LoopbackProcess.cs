namespace TeamsAlign.Local.Hosting;

/// <summary>What makes this a well-behaved child process: loopback only, a health answer, <c>local.json</c>, no orphan.</summary>
internal static class LoopbackProcess
{
    private const string DefaultUrls = "http://127.0.0.1:5179";

    public static void AddLoopbackProcess(this WebApplicationBuilder builder)
    {
        var urls = builder.Configuration["urls"];
        if (string.IsNullOrWhiteSpace(urls))
        {
            urls = DefaultUrls;
            builder.WebHost.UseUrls(urls);
        }

        Loopback.RequireLoopback(urls);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new LocalData(builder.Configuration));
        builder.Services.AddHostedService<Announcement>();
        builder.Services.AddHostedService<ParentWatch>();
    }

    public static void MapHealth(this WebApplication app) => app.MapGet("/healthz", () => Results.Text("ok"));
}
