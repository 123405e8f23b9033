using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>
/// The journal is unbroken: numbers without a gap, each entry's hash is that of what it says (SHA-256 over all columns, each with its length
/// before it), and names the hash of the entry before.
/// </summary>
internal static class JournalCheck
{
    private static readonly string[] Before = ["RecordKey", "Change", "Verb", "Subject", "Title", "ById", "ByName", "Surface"];
    private static readonly string[] After = ["Why", "Changes", "Events", "PreviousHash"];

    /// <param name="records">The workspace.</param>
    /// <param name="edited">Entries that are known to say something else.</param>
    public static IEnumerable<string> Of(Records records, IReadOnlySet<string> edited)
    {
        var (hash, number) = ("", 0);
        foreach (var entry in records.Journal)
        {
            if (entry.Number != number + 1)
                yield return $"{entry.Key} comes after JR-{number}";
            if (entry.Text("PreviousHash") != hash)
                yield return $"{entry.Key} does not name the hash of the entry before";
            if (entry.Text("Hash") != Hash(entry) && !edited.Contains(entry.Key))
                yield return $"{entry.Key} is not what its hash says";
            (hash, number) = (entry.Text("Hash"), entry.Number);
        }
    }

    private static string Hash(Entry entry)
    {
        var at = DateTimeOffset.Parse(entry.Text("At"), CultureInfo.InvariantCulture).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var parts = Before.Select(entry.Text).Append(at).Concat(After.Select(entry.Text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p};")))));
    }
}
