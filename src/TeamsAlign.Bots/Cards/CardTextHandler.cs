using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TeamsAlign.Bots.Cards;

/// <summary>Builds a <see cref="CardText"/> from an interpolated string: literal parts are ours, holes are escaped.</summary>
[InterpolatedStringHandler]
public readonly ref struct CardTextHandler
{
    private readonly StringBuilder _text;

    /// <summary>Called by the compiler.</summary>
    public CardTextHandler(int literalLength, int formattedCount) => _text = new(literalLength + (formattedCount * 16));

    internal string Text => _text.ToString();

    /// <summary>Our own words.</summary>
    public void AppendLiteral(string value) => _text.Append(value);

    /// <summary>Text that is not ours.</summary>
    public void AppendFormatted(string? value) => _text.Append(MarkdownEscape.Escape(value, int.MaxValue));

    /// <summary>Text that is safe already.</summary>
    public void AppendFormatted(CardText value) => _text.Append(value.Markdown);

    /// <summary>A number, date or key, in the invariant culture.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : IFormattable
        => AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));

    /// <summary>Anything else, by its <see cref="object.ToString"/>.</summary>
    public void AppendFormatted(object? value) => AppendFormatted(value?.ToString());
}
