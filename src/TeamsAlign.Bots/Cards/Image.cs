namespace TeamsAlign.Bots.Cards;

/// <summary>A picture: HTTPS, PNG, JPEG or GIF, at most 1024 by 1024 and 1 MB.</summary>
/// <param name="Url">Address of the picture, or a <c>data:</c> address.</param>
/// <param name="AltText">What it shows, for those who cannot see it; empty for decoration.</param>
public sealed record Image(string Url, string AltText) : CardElement
{
    /// <summary>Size by name.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>Shape.</summary>
    public ImageStyle? Style { get; init; }

    /// <summary>Width in pixels, such as <c>32px</c>.</summary>
    public string? Width { get; init; }

    /// <summary>Colour behind a picture that is transparent, such as <c>#3B4DA8</c>.</summary>
    public string? BackgroundColor { get; init; }

    /// <summary>Where it stands across.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>What a click on it does.</summary>
    public CardAction? SelectAction { get; init; }
}

/// <summary>Pictures side by side.</summary>
public sealed record ImageSet(params IReadOnlyList<Image> Images) : CardElement
{
    /// <summary>Size of all of them.</summary>
    public ImageSize? ImageSize { get; init; }
}
