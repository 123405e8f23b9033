namespace TeamsAlign.Bots;

/// <summary>Size of a dialog: by name or in pixels.</summary>
public sealed record DialogSize
{
    private DialogSize(object width, object height) => (Width, Height) = (width, height);

    /// <summary>Small.</summary>
    public static DialogSize Small { get; } = new("small", "small");

    /// <summary>Medium.</summary>
    public static DialogSize Medium { get; } = new("medium", "medium");

    /// <summary>Large.</summary>
    public static DialogSize Large { get; } = new("large", "large");

    internal object Width { get; }

    internal object Height { get; }

    /// <summary>Pixels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Zero or less.</exception>
    public static DialogSize Pixels(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        return new(width, height);
    }
}
