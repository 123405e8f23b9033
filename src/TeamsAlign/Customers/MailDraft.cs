using TeamsAlign.Workspaces;

namespace TeamsAlign.Customers;

/// <summary>A mail to a customer that somebody opens, addresses and sends themselves. Holds nothing but what is safe for customers.</summary>
internal sealed record MailDraft(string Subject, string Body)
{
    /// <summary>Longer addresses are cut off on the way by some clients and servers.</summary>
    public const int LongestUrl = 2000;

    private const string Outlook = "https://outlook.office.com/mail/deeplink/compose";
    private const int LongestSubject = 600;

    /// <summary>Opens it in Outlook, on every device. What makes the address too long ends in an ellipsis.</summary>
    public string Url => UrlOf(LongestUrl);

    /// <summary>The same with a smaller limit, where many stand on one card.</summary>
    public string UrlOf(int longest)
    {
        var start = $"{Outlook}?subject={Escaped(Subject, Math.Min(LongestSubject, longest / 3))}&body=";
        return $"{start}{Escaped(Body.ReplaceLineEndings("\r\n"), longest - start.Length)}";
    }

    /// <param name="most">Characters as they are escaped: one letter may take nine.</param>
    private static string Escaped(string text, int most)
    {
        for (var length = text.Length; ; length = length * 9 / 10)
            if (Uri.EscapeDataString(Text.Cut(text, length)) is var escaped && (escaped.Length <= most || length == 0))
                return escaped;
    }
}
