using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bots;

/// <summary>The value of an invoke is missing or not of its shape: 400.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves the library.")]
internal sealed class BadValueException : Exception
{
    public BadValueException()
        : base("The value is not of the shape the protocol says.")
    {
    }

    public BadValueException(string message)
        : base(message)
    {
    }

    public BadValueException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
