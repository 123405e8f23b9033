using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsAlign.Workspaces;

/// <summary>
/// A snapshot on disk: compressed, and encrypted with a key of the deployment, because it holds what the lists hold. What was changed, is of
/// another deployment or another form cannot be opened.
/// </summary>
/// <param name="path">Of the file.</param>
/// <param name="key">32 bytes.</param>
internal sealed class SnapshotFile(string path, byte[] key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static readonly byte[] Form = "TeamsAlign snapshot 1"u8.ToArray();
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool Exists => File.Exists(path);

    public void Delete() => File.Delete(path);

    /// <summary>In one step: there is the old one or the new one, never half of one.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public async Task WriteAsync(Snapshot snapshot, CancellationToken cancellationToken)
    {
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            await JsonSerializer.SerializeAsync(zip, snapshot, Options, cancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, Seal(packed.ToArray()), cancellationToken);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <exception cref="CryptographicException">Somebody else's, changed, or cut.</exception>
    /// <exception cref="JsonException">Of another form.</exception>
    /// <exception cref="InvalidDataException">Of another form.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public async Task<Snapshot> ReadAsync(CancellationToken cancellationToken)
    {
        using var packed = new MemoryStream(Open(await File.ReadAllBytesAsync(path, cancellationToken)));
        await using var zip = new GZipStream(packed, CompressionMode.Decompress);
        return await JsonSerializer.DeserializeAsync<Snapshot>(zip, Options, cancellationToken) ?? throw new JsonException("An empty snapshot.");
    }

    private byte[] Seal(byte[] content)
    {
        var file = new byte[NonceBytes + TagBytes + content.Length];
        RandomNumberGenerator.Fill(file.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(file.AsSpan(0, NonceBytes), content, file.AsSpan(NonceBytes + TagBytes), file.AsSpan(NonceBytes, TagBytes), Form);
        return file;
    }

    private byte[] Open(byte[] file)
    {
        if (file.Length < NonceBytes + TagBytes)
            throw new CryptographicException("The file is too short.");
        var content = new byte[file.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(file.AsSpan(0, NonceBytes), file.AsSpan(NonceBytes + TagBytes), file.AsSpan(NonceBytes, TagBytes), content, Form);
        return content;
    }
}
