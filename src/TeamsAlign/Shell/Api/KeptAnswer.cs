using System.Buffers;
using System.IO.Compression;
using System.Numerics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace TeamsAlign.Shell;

/// <summary>An answer as the bytes that go over the wire; compressed once, when somebody first takes it so.</summary>
/// <param name="plain">As JSON without compression.</param>
/// <param name="isForMany">Whether it is worth more time to make it small.</param>
internal sealed class KeptAnswer<T>(byte[] plain, bool isForMany) : IResult, IEndpointMetadataProvider
{
    /// <summary>Below it, headers weigh more than what is saved.</summary>
    private const int WorthCompressing = 1024;

    // The highest levels take a hundred times as long for a tenth less.
    private const int BrotliForMany = 6;
    private const int BrotliForOne = 1;
    private const int SmallestWindow = 10;
    private const int LargestWindow = 22;

    private readonly Lazy<byte[]> brotli = new(() => Brotli(plain, isForMany ? BrotliForMany : BrotliForOne));
    private readonly Lazy<byte[]> gzip = new(() => Gzip(plain, isForMany ? CompressionLevel.Optimal : CompressionLevel.Fastest));

    /// <summary>As JSON without compression.</summary>
    public ReadOnlyMemory<byte> Plain => plain;

    public static void PopulateMetadata(System.Reflection.MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var (encoding, body) = Choose(httpContext.Request.GetTypedHeaders().AcceptEncoding);
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
            response.Headers.ContentEncoding = encoding;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private (string? Encoding, byte[] Body) Choose(IList<StringWithQualityHeaderValue> accepted) =>
        plain.Length < WorthCompressing ? (null, plain)
        : Takes(accepted, "br") ? ("br", brotli.Value)
        : Takes(accepted, "gzip") ? ("gzip", gzip.Value)
        : (null, plain);

    private static bool Takes(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(a => a.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);

    private static byte[] Brotli(byte[] plain, int quality)
    {
        var into = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(plain.Length));
        // A window is memory that is cleared first: no larger than what has to fit.
        var window = Math.Clamp(BitOperations.Log2((uint)plain.Length) + 1, SmallestWindow, LargestWindow);
        try
        {
            return BrotliEncoder.TryCompress(plain, into, out var written, quality, window) ? into[..written] : throw new InvalidOperationException("The answer cannot be compressed.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(into);
        }
    }

    private static byte[] Gzip(byte[] plain, CompressionLevel level)
    {
        using var into = new MemoryStream();
        using (var stream = new GZipStream(into, level, leaveOpen: true))
            stream.Write(plain);
        return into.ToArray();
    }
}
