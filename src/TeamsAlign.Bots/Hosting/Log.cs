using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bots;

/// <summary>Every log line of the library: ids, names of things and counts; never text that people typed, never tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Warning, "Refused an activity: {Check}")]
    public static partial void Refused(ILogger logger, string check);

    [LoggerMessage(101, LogLevel.Information, "Loaded {Count} signing keys")]
    public static partial void KeysLoaded(ILogger logger, int count);

    [LoggerMessage(102, LogLevel.Error, "Signing keys could not be loaded: {Failure}")]
    public static partial void KeysUnavailable(ILogger logger, string failure);

    [LoggerMessage(103, LogLevel.Warning, "Activities without credentials are accepted from this machine")]
    public static partial void Unauthenticated(ILogger logger);

    [LoggerMessage(104, LogLevel.Debug, "Took {Type} {Name} {Id} ({CorrelationVector})")]
    public static partial void Delivered(ILogger logger, string type, string? name, string? id, string? correlationVector);

    [LoggerMessage(200, LogLevel.Debug, "Handled {Type} {Name} {Id} with {Status} in {Milliseconds} ms")]
    public static partial void Handled(ILogger logger, string type, string? name, string? id, int status, long milliseconds);

    [LoggerMessage(201, LogLevel.Error, "The handler of {Type} {Name} {Id} failed")]
    public static partial void HandlerFailed(ILogger logger, Exception failure, string type, string? name, string? id);

    [LoggerMessage(202, LogLevel.Error, "The handler of {Type} {Name} {Id} took longer than the channel waits")]
    public static partial void TooSlow(ILogger logger, string type, string? name, string? id);

    [LoggerMessage(203, LogLevel.Information, "{Type} {Name} {Id} came again")]
    public static partial void CameAgain(ILogger logger, string type, string? name, string? id);

    [LoggerMessage(204, LogLevel.Warning, "No handler for {Type} {Name}")]
    public static partial void NoHandler(ILogger logger, string type, string? name);

    [LoggerMessage(205, LogLevel.Warning, "The value of {Name} {Id} is not what the protocol says")]
    public static partial void BadValue(ILogger logger, string? name, string? id);

    [LoggerMessage(206, LogLevel.Warning, "Sign-in failed in the client: {Code}")]
    public static partial void SigninFailed(ILogger logger, string? code);

    [LoggerMessage(300, LogLevel.Error, "The queue is full: {Type} {Id} was not taken")]
    public static partial void QueueFull(ILogger logger, string type, string? id);

    [LoggerMessage(301, LogLevel.Information, "Emptying the queue: {Count} activities")]
    public static partial void Draining(ILogger logger, int count);

    [LoggerMessage(302, LogLevel.Error, "{Count} queued activities were left when the process stopped")]
    public static partial void LeftBehind(ILogger logger, int count);

    [LoggerMessage(400, LogLevel.Warning, "The channel refused {Method} with {Status} {Code} ({Kind}, {CorrelationVector})")]
    public static partial void ConnectorFailed(
        ILogger logger, string method, int status, string? code, ConnectorFailure kind, string? correlationVector);

    [LoggerMessage(401, LogLevel.Error, "{Method} was not sent: the service address is not allowed")]
    public static partial void ForeignHost(ILogger logger, string method);
}
