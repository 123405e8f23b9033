using System.Security.Cryptography;
using System.Text;
using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>
/// hash(tenant, person, surface item, verb, row version shown): the same click twice is one command;
/// the same button pressed by two people, or again on a newer version, is two.
/// </summary>
internal readonly record struct CommandId(string Value)
{
    public static CommandId Of(string tenant, PersonId person, string surfaceItem, string verb, string versionShown)
    {
        // Length prefixes keep "a"+"bc" apart from "ab"+"c".
        var text = string.Concat(new[] { tenant, person.Value, surfaceItem, verb, versionShown }.Select(p => $"{p.Length}:{p};"));
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)));
    }

    /// <summary>For what cannot come twice from one click: the product's own work.</summary>
    public static CommandId New() => new(Guid.NewGuid().ToString("N"));

    /// <summary>As long as any, for reckoning what a row takes.</summary>
    public static readonly string Longest = new('0', 32);

    public override string ToString() => Value;
}
