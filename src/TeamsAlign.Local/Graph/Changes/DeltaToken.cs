using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TeamsAlign.Local.Graph.Changes;

/// <summary>Where a reader of changes is. Opaque and signed; only this service can make one.</summary>
/// <param name="List">Number of the list it belongs to.</param>
/// <param name="Stage">What the next page holds.</param>
/// <param name="From">Changes up to this one are known to the reader.</param>
/// <param name="To">The run that is being paged ends with this change.</param>
/// <param name="After">Within the run: the last row or change given.</param>
internal sealed record DeltaToken(long List, DeltaStage Stage, long From, long To, long After)
{
    private const int SignatureLength = 12;

    public string Sign(byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{List}.{(int)Stage}.{From}.{To}.{After}"));
        var signature = HMACSHA256.HashData(key, plain).AsSpan(0, SignatureLength);
        return Convert.ToBase64String([.. signature, .. plain]).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>Null when this service did not make it.</summary>
    public static DeltaToken? Read(string token, byte[] key)
    {
        var padded = token.Replace('-', '+').Replace('_', '/').PadRight((token.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        if (!Convert.TryFromBase64String(padded, bytes, out var length) || length <= SignatureLength)
            return null;
        var plain = bytes.AsSpan(SignatureLength, length - SignatureLength);
        var expected = HMACSHA256.HashData(key, plain).AsSpan(0, SignatureLength);
        if (!CryptographicOperations.FixedTimeEquals(expected, bytes.AsSpan(0, SignatureLength)))
            return null;
        var parts = Encoding.UTF8.GetString(plain).Split('.').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new DeltaToken(parts[0], (DeltaStage)parts[1], parts[2], parts[3], parts[4]);
    }
}
