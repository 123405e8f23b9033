using TeamsAlign.People;
using TeamsAlign.Requests.Cards;

namespace TeamsAlign.Digests;

/// <summary>A section of everybody's digest: each slice registers its own.</summary>
internal interface IDigestPart
{
    /// <summary>Heading of the section.</summary>
    string Title { get; }

    /// <summary>Its place among the others: what somebody has to do comes before what they may read.</summary>
    int Order { get; }

    /// <summary>What the bottom line says of it, without customer names and money: "2 decisions wait, 1 due today".</summary>
    /// <param name="lines">At least one.</param>
    string Sum(IReadOnlyList<DigestLine> lines);

    /// <summary>What is in it for one person, the most important first. Pure.</summary>
    IEnumerable<DigestLine> For(Person reader, DigestSpan span);
}

/// <summary>One line of a digest.</summary>
/// <param name="Key">Key of the record, which the button opens.</param>
/// <param name="Text">What it is, as typed by people.</param>
/// <param name="Detail">What is new of it, or by when.</param>
/// <param name="Urgent">Whether it is due.</param>
internal sealed record DigestLine(string Key, string Text, string Detail, bool Urgent = false)
{
    /// <summary>What the button does with the key; null for none.</summary>
    public string? Verb { get; init; } = RequestVerbs.Show;
}
