using System.Text.Json;

namespace TeamsAlign.Shell;

/// <summary>A view as JSON, from rows that are JSON already.</summary>
internal static class RowsJson
{
    /// <param name="empty">The view without its rows, which are its first property.</param>
    public static byte[] Of<TView>(TView empty, IReadOnlyList<byte[]> rows, JsonSerializerOptions options)
    {
        var frame = JsonSerializer.SerializeToUtf8Bytes(empty, options);
        // The rows come first, and nothing before them can hold a bracket.
        var at = frame.AsSpan().IndexOf((byte)'[') + 1;
        var json = new byte[frame.Length + rows.Sum(r => r.Length) + Math.Max(0, rows.Count - 1)];
        frame.AsSpan(0, at).CopyTo(json);
        var end = at;
        foreach (var row in rows)
        {
            if (end > at)
                json[end++] = (byte)',';
            row.CopyTo(json, end);
            end += row.Length;
        }

        frame.AsSpan(at).CopyTo(json.AsSpan(end));
        return json;
    }
}
