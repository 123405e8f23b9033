namespace TeamsAlign.Bench.Cluster;

/// <summary>Programs of this repository, beside our own output: artifacts/bin/PROJECT/CONFIGURATION.</summary>
internal static class Programs
{
    public static string Of(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, $"{project}.dll");
    }
}
