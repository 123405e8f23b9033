using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TeamsAlign.Bots.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogLines : ILoggerProvider
{
    public ConcurrentQueue<string> All { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(All);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            all.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");
    }
}
