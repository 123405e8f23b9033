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

    public static int Size(IEnumerable<Intent> intents) => intents.Sum(i => Encoding.UTF8.GetByteCount(i.ToJson().ToJsonString()) + 1);

    public string Sign(IEnumerable<Intent> intents)
    {
        var json = new JsonArray([.. intents.Select(i => i.ToJson())]).ToJsonString();
        return $"{Signature(json)}\n{json}";
    }

    /// <summary>The intents, or null where the text was not signed by us.</summary>
    public IReadOnlyList<Intent>? Read(string? signed)
    {
        if (string.IsNullOrEmpty(signed))
            return [];
        var cut = signed.IndexOf('\n', StringComparison.Ordinal);
        if (cut < 0 || !CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(signed[..cut].Trim()), Encoding.ASCII.GetBytes(Signature(signed[(cut + 1)..]))))
            return null;
        try
        {
            return [.. JsonNode.Parse(signed[(cut + 1)..])!.AsArray().Select(n => Intent.FromJson((JsonObject)n!))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A secret of this deployment for another purpose, the same in all its processes and after every start.</summary>
    public string Secret(string purpose) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(purpose)));

    private string Signature(string json) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(json)));
}
