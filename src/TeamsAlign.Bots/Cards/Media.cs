namespace TeamsAlign.Bots.Cards;

/// <summary>Sound or film. Teams plays it in few places: give it a <see cref="CardElement.Fallback"/>.</summary>
public sealed record Media(params IReadOnlyList<MediaSource> Sources) : CardElement
{
    /// <summary>HTTPS address of the picture shown before it plays.</summary>
    public string? Poster { get; init; }

    /// <summary>What it shows or says, for those who cannot see or hear it.</summary>
    public string? AltText { get; init; }
}

/// <summary>One form of a <see cref="Media"/>.</summary>
/// <param name="MimeType">MIME type, such as <c>video/mp4</c>.</param>
/// <param name="Url">HTTPS address.</param>
public sealed record MediaSource(string MimeType, string Url);
