using TeamsAlign.Home;
using TeamsAlign.Lists;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Sample;

/// <summary>Writes both sample product lines into an empty list of the home site, as its administrator would.</summary>
internal sealed class SampleHome(HomeSite home, LocalOptions options) : IHostedService
{
    public const string Displays = "room-displays";
    public const string Phones = "desk-phones";

    private const string UsualHome = "sites/home";
    private const string PhonesSite = "sites/desk-phones";

    /// <summary>Path of the home site; null where there is one product line.</summary>
    public static string? SiteOf(LocalOptions options) => options.HomeSite is { Length: > 0 } named ? named : options.SecondProductLine ? UsualHome : null;

    public static async Task MakeSitesAsync(LocalOptions options, LocalServices services, CancellationToken cancellationToken)
    {
        await services.MakeSiteAsync(SiteOf(options)!, "Home", cancellationToken);
        if (options.SecondProductLine)
            await services.MakeSiteAsync(PhonesSite, "Desk phones", cancellationToken);
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.SecondProductLine || (await home.ReadAsync(cancellationToken)).Count > 0)
            return;
        var lists = await home.ListsAsync(cancellationToken);
        ListedWorkspace[] both = [new(Displays, "Room displays", LocalServices.SiteAt(options.Site)), new(Phones, "Desk phones", LocalServices.SiteAt(PhonesSite))];
        foreach (var workspace in both)
            await lists.CreateAsync(WorkspacesList.Kind.Schema, WorkspacesList.Kind.Write(workspace with { IsOpen = true }), Priority.Background, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
