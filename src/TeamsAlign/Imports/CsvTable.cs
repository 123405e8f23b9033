using System.Text;
using CsvHelper;

namespace TeamsAlign.Imports;

/// <summary>A CSV file as it was read: headers, and rows with the line they start on.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Headers, IReadOnlyList<CsvRow> Rows)
{
    private const int MostRows = 200_000;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 with or without byte order mark; separators comma, semicolon or tab; quotes, and line breaks inside them.</summary>
    /// <exception cref="ImportException">The file is no CSV, or not in UTF-8; nothing of it is taken.</exception>
    public static CsvTable Read(byte[] content)
    {
        if (content.Length == 0)
            throw new ImportException("The file is empty.");
        if (content.AsSpan().Contains((byte)0))
            throw new ImportException("This is not a CSV file. In Excel, save it as \"CSV UTF-8 (comma delimited)\".");
        try
        {
            Strict.GetCharCount(content);
        }
        catch (DecoderFallbackException)
        {
            throw new ImportException("The file is not in UTF-8. In Excel, save it as \"CSV UTF-8 (comma delimited)\".");
        }

        return Parse(content);
    }

    private static CsvTable Parse(byte[] content)
    {
        CsvMalformedRecord? broken = null;
        var options = CsvReaderOptions.Default with { TrackLineNumbers = true, OnMalformedRecord = record => broken ??= record };
        using var reader = CsvReader.Create(content, options);
        reader.ReadHeader();
        if (reader.Headers.Count == 0)
            throw new ImportException("The file has no header row.");
        string[] headers = [.. reader.Headers.Select(h => h.Trim())];
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            if (rows.Count == MostRows)
                throw new ImportException($"The file has more than {MostRows:N0} rows. Split it.");
            rows.Add(new CsvRow((int)reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]));
        }

        return broken is { } bad && bad.Reason != CsvMalformedReason.FieldCountMismatch
            ? throw new ImportException($"Line {bad.LineNumber} has a quote that is not closed or not doubled. Nothing was taken.")
            : new CsvTable(headers, rows);
    }
}

/// <param name="Line">Line of the file the row starts on; the header is line 1.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);
