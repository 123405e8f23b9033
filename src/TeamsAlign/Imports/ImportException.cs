using TeamsAlign.Workspaces;

namespace TeamsAlign.Imports;

/// <summary>The file is refused whole, or its import came to nothing; the message is a sentence for people.</summary>
internal sealed class ImportException : Exception
{
    public ImportException()
    {
    }

    public ImportException(string message)
        : base(message)
    {
    }

    public ImportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ImportException(Refusal refusal)
        : base(refusal.Sentence) => Refusal = refusal;

    /// <summary>As an answer says it; by default something is wrong with the file.</summary>
    public Refusal Refusal
    {
        get => field ?? Refusal.Invalid("file", Message);
        private init;
    }
}
