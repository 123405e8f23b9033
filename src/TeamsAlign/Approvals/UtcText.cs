using System.Globalization;

namespace TeamsAlign.Approvals;

/// <summary>A moment within a line of a note: <c>2026-11-23 15:04:05 UTC</c>, in whole seconds.</summary>
internal static class UtcText
{
    private const string Shape = "yyyy-MM-dd HH:mm:ss 'UTC'";

    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString(Shape, CultureInfo.InvariantCulture);

    /// <summary>Null where the text is none.</summary>
    public static DateTimeOffset? Read(string text) =>
        DateTime.TryParseExact(text, Shape, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? new DateTimeOffset(at, TimeSpan.Zero)
            : null;
}
