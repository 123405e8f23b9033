using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using TeamsAlign.Bots;
using TeamsAlign.Shell.Local;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>
/// Short links to records, <c>/r/REQ-12</c>: Teams unfolds them, and whoever follows one comes to the tab. Whether the record exists is not said here,
/// since anybody may follow a link.
/// </summary>
internal static partial class RecordLinks
{
    /// <summary>The kind and key a link names; null where it is none of ours.</summary>
    public static (LinkedKind Kind, string Key)? Read(string url, IEnumerable<LinkedKind> kinds) =>
        Shape().Match(url) is { Success: true } match ? Named(match.Groups["key"].Value, kinds) : null;

    public static void MapRecordLinks(this WebApplication app, LocalServices? local) =>
        app.MapGet("/r/{key}", IResult (string key, WorkspaceBuilder own, IOptions<BotOptions> bot) => Named(key, Kinds(own)) is not var (kind, named)
            ? TypedResults.NotFound()
            : TypedResults.Redirect(local is null ? new TabLinks(bot).To($"{kind.Page}/{named}") : $"/#/app/{Uri.EscapeDataString($"{kind.Page}/{named}")}"))
            .AllowAnonymous().ExcludeFromDescription();

    /// <summary>The same in every workspace; nobody has said yet which one is meant.</summary>
    private static IEnumerable<LinkedKind> Kinds(WorkspaceBuilder own) => own.Services.Select(d => d.ImplementationInstance).OfType<LinkedKind>();

    private static (LinkedKind Kind, string Key)? Named(string text, IEnumerable<LinkedKind> kinds) =>
        RecordKey.Parse(text) is var (prefix, number) && kinds.FirstOrDefault(k => k.Prefix == prefix) is { } kind ? (kind, $"{prefix}-{number}") : null;

    /// <summary>Which hosts are asked for is in the manifest; here only the path counts.</summary>
    [GeneratedRegex(@"^https?://[^/\s]+/r/(?<key>[A-Za-z]{1,5}-\d{1,9})(?:[/?#]\S*)?$", RegexOptions.CultureInvariant)]
    public static partial Regex Shape();
}
