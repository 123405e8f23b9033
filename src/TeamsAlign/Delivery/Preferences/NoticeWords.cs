namespace TeamsAlign.Delivery;

/// <summary>Ways of being told, as people read and write them.</summary>
internal static class NoticeWords
{
    /// <summary>"At once".</summary>
    public static string Of(NoticeMode mode) => mode switch
    {
        NoticeMode.AtOnce => "At once",
        NoticeMode.Digest => "In the digest",
        _ => "Not at all",
    };

    /// <summary>The same for the digest itself, which is there or not.</summary>
    public static string Of(NoticeKind kind, NoticeMode mode) => kind.Name == NoticeKind.DailyDigest && mode == NoticeMode.AtOnce ? "Each morning" : Of(mode);

    /// <summary>As a list holds it: "at once".</summary>
    public static string Written(NoticeMode mode) => mode switch
    {
        NoticeMode.AtOnce => "at once",
        NoticeMode.Digest => "digest",
        _ => "off",
    };
}
