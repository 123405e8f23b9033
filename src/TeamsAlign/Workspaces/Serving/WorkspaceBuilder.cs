namespace TeamsAlign.Workspaces;

/// <summary>What each workspace has of its own: slices register it here once, and every workspace that is served gets a container of it.</summary>
internal sealed class WorkspaceBuilder(IConfiguration configuration)
{
    public IServiceCollection Services { get; } = new ServiceCollection();

    public IConfiguration Configuration { get; } = configuration;
}
