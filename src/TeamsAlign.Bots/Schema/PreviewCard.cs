using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>A hero or thumbnail card: the line of a search result. Its text is shown as plain text.</summary>
/// <param name="Title">First line.</param>
/// <param name="Text">Second line.</param>
/// <param name="Subtitle">Line between.</param>
public sealed record PreviewCard(string Title, string? Text = null, string? Subtitle = null)
{
    /// <summary>Pictures; Teams shows the first.</summary>
    public IReadOnlyList<PreviewImage>? Images { get; init; }

    /// <summary>What a click on it does.</summary>
    public PreviewTap? Tap { get; init; }
}

/// <summary>A picture of a preview.</summary>
/// <param name="Url">HTTPS address.</param>
/// <param name="Alt">What it shows.</param>
public sealed record PreviewImage(string Url, string? Alt = null);

/// <summary>What a click on a preview does: calls <c>composeExtension/selectItem</c> with this value.</summary>
/// <param name="Value">Comes back as it is.</param>
public sealed record PreviewTap(ActionData Value)
{
    /// <summary>The kind of action.</summary>
    public string Type { get; } = "invoke";
}
