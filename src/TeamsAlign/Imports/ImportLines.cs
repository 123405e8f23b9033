using System.Text.Json;
using System.Threading.Channels;

namespace TeamsAlign.Imports;

/// <summary>Job, progress and report as JSON lines, written while the import runs.</summary>
internal sealed class ImportLines : IProgress<(int Done, int Of)>
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly Channel<byte[]> lines = Channel.CreateUnbounded<byte[]>();
    private readonly Task writing;

    public ImportLines(Stream stream) => writing = WriteAsync(stream);

    /// <summary>From here on it is done, also when nobody listens any more.</summary>
    public void Started(string job) => lines.Writer.TryWrite(Line(new { job }));

    public void Report((int Done, int Of) value) => lines.Writer.TryWrite(Line(new { done = value.Done, of = value.Of }));

    public void Last(object report)
    {
        lines.Writer.TryWrite(Line(report));
        lines.Writer.Complete();
    }

    public Task FlushAsync(CancellationToken cancellationToken) => writing.WaitAsync(cancellationToken);

    private static byte[] Line(object value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Options), (byte)'\n'];

    private async Task WriteAsync(Stream stream)
    {
        await foreach (var line in lines.Reader.ReadAllAsync())
        {
            await stream.WriteAsync(line);
            await stream.FlushAsync();
        }
    }
}
