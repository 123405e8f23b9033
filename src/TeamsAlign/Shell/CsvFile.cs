using CsvHelper;
using Microsoft.AspNetCore.Http.HttpResults;

namespace TeamsAlign.Shell;

/// <summary>A file for a spreadsheet: UTF-8 with a byte order mark, RFC 4180, nothing in it runs as a formula.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape, WriteByteOrderMark = true };

    public static byte[] Write(string[] header, IEnumerable<string?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteHeader(header);
            foreach (var row in rows)
                csv.WriteRecord(row);
        }

        return stream.ToArray();
    }

    /// <param name="name">Without its ending.</param>
    public static FileContentHttpResult Answer(byte[] content, string name) => TypedResults.File(content, "text/csv; charset=utf-8", $"{name}.csv");
}
