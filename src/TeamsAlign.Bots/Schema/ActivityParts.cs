using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsAlign.Bots;

/// <summary>Something attached to a message somebody sent.</summary>
public sealed record Attachment
{
    /// <summary>MIME type. <c>text/html</c> is the formatted form of the text, not a file.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content can be fetched.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>File name.</summary>
    public string? Name { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }

    /// <summary>The file somebody attached; null for anything else, such as the formatted form of the text.</summary>
    [JsonIgnore]
    public FileDownload? File => ContentType == "application/vnd.microsoft.teams.file.download.info" && Content is { } content
        ? FileDownload.Of(Name, new(content))
        : null;
}

/// <summary>A file somebody attached.</summary>
/// <param name="Name">File name.</param>
/// <param name="DownloadUrl">Signed address to GET without an Authorization header; comes from outside.</param>
/// <param name="UniqueId">Id of the file.</param>
/// <param name="FileType">Type, such as <c>csv</c>.</param>
public sealed record FileDownload(string? Name, string? DownloadUrl, string? UniqueId, string? FileType)
{
    internal static FileDownload Of(string? name, SubmittedData content) =>
        new(name, content.Text("downloadUrl"), content.Text("uniqueId"), content.Text("fileType"));
}

/// <summary>A mention, client information, or another entity.</summary>
public sealed record Entity
{
    /// <summary><c>mention</c>, <c>clientInfo</c>, …</summary>
    public string? Type { get; set; }

    /// <summary>Who is mentioned.</summary>
    public Account? Mentioned { get; set; }

    /// <summary>The text of the mention, as it stands in the message.</summary>
    public string? Text { get; set; }

    /// <summary>Language of the client.</summary>
    public string? Locale { get; set; }

    /// <summary>Country of the client.</summary>
    public string? Country { get; set; }

    /// <summary>Windows, Web, iOS, Android or Mac.</summary>
    public string? Platform { get; set; }

    /// <summary>IANA name of the client's time zone.</summary>
    public string? Timezone { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}

/// <summary>A reaction to a message.</summary>
public sealed record Reaction
{
    /// <summary><c>like</c>, <c>heart</c>, …</summary>
    public string? Type { get; set; }

    /// <summary>Everything else, as it came.</summary>
    [JsonInclude, JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; internal set; }
}
