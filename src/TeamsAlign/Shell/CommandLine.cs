namespace TeamsAlign.Shell;

internal static class CommandLine
{
    public static bool Handles(string[] args) => false;

    public static Task<int> RunAsync(string[] args) => Task.FromResult(1);
}
