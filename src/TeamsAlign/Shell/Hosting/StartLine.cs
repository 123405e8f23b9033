namespace TeamsAlign.Shell;

internal static partial class StartLine
{
    [LoggerMessage(1, LogLevel.Information, "TeamsAlign is ready: open {Address}/ in a browser (data in {Folder}; Ctrl+C stops it)")]
    public static partial void Open(this ILogger logger, string address, string folder);
}
