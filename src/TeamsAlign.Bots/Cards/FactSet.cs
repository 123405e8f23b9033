using System.Diagnostics.CodeAnalysis;

namespace TeamsAlign.Bots.Cards;

/// <summary>Names and values, one pair a line.</summary>
public sealed record FactSet(params IReadOnlyList<Fact> Facts) : CardElement;

/// <summary>One line of a <see cref="FactSet"/>. Both sides interpret Markdown.</summary>
public sealed record Fact
{
    /// <summary>Our own constant title with a value that says for itself whether it is safe.</summary>
    public Fact([ConstantExpected] string title, CardText value) => (Title, Value) = (CardText.Of(title), value);

    /// <summary>Our own constant title with our own words and escaped values.</summary>
    public Fact([ConstantExpected] string title, CardTextHandler value) => (Title, Value) = (CardText.Of(title), CardText.Of(value));

    /// <summary>A title that is not constant.</summary>
    public Fact(CardText title, CardText value) => (Title, Value) = (title, value);

    /// <summary>The left side.</summary>
    public CardText Title { get; }

    /// <summary>The right side.</summary>
    public CardText Value { get; }

    /// <summary>A value that somebody typed.</summary>
    public static Fact Typed([ConstantExpected] string title, string? value) => new(CardText.Of(title), CardText.Typed(value));
}
