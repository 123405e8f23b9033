namespace TeamsAlign.Bots;

/// <summary>Answer to a picked result: the one card that goes into the compose box.</summary>
public sealed class SelectAnswer : InvokeAnswer
{
    private SelectAnswer(ExtensionBody body)
        : base(body)
    {
    }

    /// <summary>The card.</summary>
    public static SelectAnswer Card(SearchResult result) => new(ExtensionBodies.Results([result]));
}
