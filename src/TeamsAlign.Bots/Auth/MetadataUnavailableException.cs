using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bots;

/// <summary>The issuer's keys could not be downloaded, and none are held.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the library.")]
internal sealed class MetadataUnavailableException : Exception
{
    public MetadataUnavailableException()
        : base("The issuer's signing keys are not available.")
    {
    }

    public MetadataUnavailableException(string message)
        : base(message)
    {
    }

    public MetadataUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
