using Microsoft.Extensions.Logging;

namespace TeamsAlign.Lists;

/// <summary>Every log line of this library: ids, counts and codes, never values of fields.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Warning, "Write {Index} of {Count} has no known outcome: {Reason}")]
    public static partial void WriteUnknown(ILogger logger, int index, int count, string reason);

    [LoggerMessage(3002, LogLevel.Error, "Write {Index} of {Count} was rejected: {Status} {Code}")]
    public static partial void WriteRejected(ILogger logger, int index, int count, int status, string code);
}
