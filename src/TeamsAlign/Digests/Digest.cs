using TeamsAlign.People;

namespace TeamsAlign.Digests;

/// <summary>What one person is told in one message: the sections that hold something for them.</summary>
internal sealed record Digest(IReadOnlyList<Digest.Section> Sections)
{
    public bool IsEmpty => Sections.Count == 0;

    /// <summary>"2 decisions wait, 1 due today · 3 changes". No customer names, no money.</summary>
    public string BottomLine => IsEmpty ? "Nothing new" : string.Join(" · ", Sections.Select(s => s.Sum));

    public static Digest Of(IEnumerable<IDigestPart> parts, Person reader, DigestSpan span) => new(
    [
        .. from part in parts.OrderBy(p => p.Order)
           let lines = part.For(reader, span).ToArray()
           where lines.Length > 0
           select new Section(part.Title, part.Sum(lines), lines),
    ]);

    /// <param name="Sum">What the bottom line says of it.</param>
    internal sealed record Section(string Title, string Sum, IReadOnlyList<DigestLine> Lines);
}
