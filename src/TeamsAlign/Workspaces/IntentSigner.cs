using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Workspaces;

/// <summary>
/// Signs the intents in the head row: whoever can edit that list could otherwise have the app write any row in its own name.
/// </summary>
/// <param name="key">At least 32 bytes, the same for all processes of a deployment.</param>
internal sealed class IntentSigner(byte[] key)
{
    /// <summary>The size above which SharePoint's notes and a batch part become a risk; a chain is cut before it.</summary>
    public const int MaxBytes = 32 * 1024;

    /// <summary>Of that, what rows may take that Graph has refused.</summary>
    public const int MaxParkedBytes = 4 * 1024;

    /// <summary>What a chain may take.</summary>
    public const int MaxChainBytes = MaxBytes - MaxParkedBytes - 256;

    /// <summary>What edits may take that are not yet in the journal.</summary>
    public const int MaxOverwrittenBytes = 16 * 1024;

    public static int Size(IEnumerable<Intent> intents) => intents.Sum(i => Encoding.UTF8.GetByteCount(i.ToJson().ToJsonString()) + 1);

    public static int Size(IEnumerable<OverwrittenEdit> edits) => edits.Sum(e => Encoding.UTF8.GetByteCount(e.ToJson().ToJsonString()) + 1);

    public string Sign(IEnumerable<Intent> intents) => Sign("", intents.Select(i => i.ToJson()));

    /// <param name="sequence">Of the head that keeps them: pasted into a later one they count for nothing.</param>
    /// <returns>Null for none.</returns>
    public string? Sign(IReadOnlyCollection<OverwrittenEdit> edits, long sequence) => edits.Count == 0 ? null : Sign(About(sequence), edits.Select(e => e.ToJson()));

    /// <summary>The intents, or null where the text was not signed by us.</summary>
    public IReadOnlyList<Intent>? Read(string? signed) => Open("", signed)?.Select(Intent.FromJson).ToArray();

    /// <summary>The edits, or null where the text was not signed by us for this head.</summary>
    public IReadOnlyList<OverwrittenEdit>? Read(string? signed, long sequence) => Open(About(sequence), signed)?.Select(OverwrittenEdit.FromJson).ToArray();

    /// <summary>A secret of this deployment for another purpose, the same in all its processes and after every start.</summary>
    public string Secret(string purpose) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(purpose)));

    private static string About(long sequence) => string.Create(CultureInfo.InvariantCulture, $"overwritten before {sequence}\n");

    private string Sign(string about, IEnumerable<JsonObject> items)
    {
        var json = new JsonArray([.. items]).ToJsonString();
        return $"{Signature(about + json)}\n{json}";
    }

    private JsonObject[]? Open(string about, string? signed)
    {
        if (string.IsNullOrEmpty(signed))
            return [];
        var cut = signed.IndexOf('\n', StringComparison.Ordinal);
        if (cut < 0 || !CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(signed[..cut].Trim()), Encoding.ASCII.GetBytes(Signature(about + signed[(cut + 1)..]))))
            return null;
        try
        {
            return [.. JsonNode.Parse(signed[(cut + 1)..])!.AsArray().Select(n => (JsonObject)n!)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Signature(string json) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(json)));
}
