using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>A picture behind something. Text on it must stay readable in every theme.</summary>
/// <param name="Url">HTTPS address.</param>
public sealed record BackgroundImage(string Url)
{
    /// <summary>How it fills the place. Default <see cref="ImageFillMode.Cover"/>.</summary>
    public ImageFillMode? FillMode { get; init; }

    /// <summary>Where it stands across, when it does not fill.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>Where it stands down, when it does not fill.</summary>
    public VerticalAlignment? VerticalAlignment { get; init; }
}

/// <summary>How a picture fills a place.</summary>
[JsonConverter(typeof(CamelCaseEnum<ImageFillMode>))]
public enum ImageFillMode
{
    /// <summary>All of it, cut where needed.</summary>
    Cover,

    /// <summary>Again and again across.</summary>
    RepeatHorizontally,

    /// <summary>Again and again down.</summary>
    RepeatVertically,

    /// <summary>Again and again both ways.</summary>
    Repeat,
}
