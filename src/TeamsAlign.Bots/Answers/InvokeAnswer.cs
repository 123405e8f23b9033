using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>What an invoke is answered with. The kinds of answers below can only be built in shapes that Teams takes.</summary>
public abstract class InvokeAnswer
{
    private protected InvokeAnswer(object? body, int status = 200) => (Body, Status) = (body, status);

    internal int Status { get; }

    internal object? Body { get; }

    /// <summary>HTTP body; empty when Teams expects none.</summary>
    internal byte[] ToUtf8Bytes() =>
        Body is null ? [] : JsonSerializer.SerializeToUtf8Bytes(Body, OutboundJson.Wire.Options.GetTypeInfo(Body.GetType()));
}

/// <summary>An answer that says only that it was taken.</summary>
public sealed class EmptyAnswer : InvokeAnswer
{
    private EmptyAnswer(int status)
        : base(null, status)
    {
    }

    /// <summary>Taken.</summary>
    public static EmptyAnswer Ok { get; } = new(200);

    internal static EmptyAnswer Of(int status) => new(status);
}
