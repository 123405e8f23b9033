namespace TeamsAlign.Bots;

internal static class ExtensionBodies
{
    public static ExtensionBody Results(IReadOnlyList<SearchResult> results, string layout = "list", int? cacheSeconds = null) => new(
        new("result") { AttachmentLayout = layout, Attachments = [.. results.Select(result => result.Attachment)] },
        cacheSeconds is { } seconds ? new("CACHE", seconds) : null);

    public static ExtensionBody Message(string text) => new(new("message") { Text = text });

    public static ExtensionBody SignIn(string title, string url) => OpenUrl("auth", title, url);

    public static ExtensionBody Settings(string title, string url) => OpenUrl("config", title, url);

    public static ExtensionBody Uncached(SearchResult result) => new(new("result")
    {
        AttachmentLayout = "list",
        Attachments = [result.Attachment],
        SuggestedActions = new([new("setCachePolicy", """{"type":"no-cache"}""")]),
    });

    public static ExtensionBody Preview(OutboundActivity activity) => new(new("botMessagePreview") { ActivityPreview = activity });

    private static ExtensionBody OpenUrl(string type, string title, string url) =>
        new(new(type) { SuggestedActions = ButtonsBody.Open(url, title) });
}
