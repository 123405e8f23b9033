using System.Security.Cryptography;
using System.Text;
using TeamsAlign.Lists;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>One change, for ever: who, when, through which surface, why, before and after. Chained by hash to the entry before.</summary>
internal sealed record JournalEntry(string Key) : IRecord
{
    public const string Prefix = "JR";

    /// <summary>Whether a row of the journal's list is an entry: one that somebody made by hand has no such key.</summary>
    public static bool IsKey(string? key) => RecordKey.Parse(key ?? "")?.Prefix == Prefix;

    public string Command { get; init; } = "";
    public string Verb { get; init; } = "";
    public string Subject { get; init; } = "";
    public string Summary { get; init; } = "";
    public PersonId By { get; init; }
    public string ByName { get; init; } = "";
    public string Surface { get; init; } = "";
    public DateTimeOffset At { get; init; }
    public string? Why { get; init; }

    /// <summary>Changed columns, one a line: <c>REQ-12 Status: New → Approved</c>.</summary>
    public string? Changes { get; init; }

    /// <summary>The events of the change as JSON, so that telling people survives a crash.</summary>
    public string? Events { get; init; }
    public string Previous { get; init; } = "";
    public string Hash { get; init; } = "";

    /// <summary>SHA-256 over everything but the hash itself, length-prefixed, hex.</summary>
    public string ComputeHash()
    {
        string[] parts = [Key, Command, Verb, Subject, Summary, By.Value, ByName, Surface, At.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), Why ?? "", Changes ?? "", Events ?? "", Previous];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p};")))));
    }
}
