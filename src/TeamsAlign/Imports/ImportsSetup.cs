using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

internal static class ImportsSetup
{
    public static void AddImports(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<Importer>();
        builder.Services.AddSingleton<IJobWork, ImportWork>();
    }
}
