using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Local.Graph.Wire;

/// <summary>A refusal on its way to the one place that writes the error envelope.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A refusal without status and code could not be answered.")]
internal sealed class GraphFailure(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>The more specific code inside <c>innerError</c>, where the service has one.</summary>
    public string? InnerCode { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
