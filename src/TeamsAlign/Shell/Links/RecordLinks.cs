using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using TeamsAlign.Bots;
using TeamsAlign.Home;
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

    /// <summary>The product line a link names, where there are several: <c>/r/meeting-rooms/REQ-12</c>. Null where it names none.</summary>
    public static string? LineOf(string? url) => Shape().Match(url ?? "").Groups["line"] is { Success: true, Value: var line } ? line : null;

    public static void MapRecordLinks(this WebApplication app, LocalServices? local)
    {
        app.MapGet("/r/{key}", (string key, WorkspaceBuilder own, IOptions<BotOptions> bot) => Follow(null, key, own, bot, local)).AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/r/{line}/{key}", (string line, string key, WorkspaceBuilder own, IOptions<BotOptions> bot) =>
            WorkspacesList.IsKey(line) ? Follow(line, key, own, bot, local) : TypedResults.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Follow(string? line, string key, WorkspaceBuilder own, IOptions<BotOptions> bot, LocalServices? local)
    {
        if (Named(key, Kinds(own)) is not var (kind, named))
            return TypedResults.NotFound();
        var tab = new TabLinks(bot, new WorkspaceIdentity(line));
        return TypedResults.Redirect(local is null ? tab.To($"{kind.Page}/{named}") : $"/#/app/{Uri.EscapeDataString(tab.PageOf($"{kind.Page}/{named}"))}");
    }

    /// <summary>The same in every workspace; nobody has said yet which one is meant.</summary>
    private static IEnumerable<LinkedKind> Kinds(WorkspaceBuilder own) => own.Services.Select(d => d.ImplementationInstance).OfType<LinkedKind>();

    private static (LinkedKind Kind, string Key)? Named(string text, IEnumerable<LinkedKind> kinds) =>
        RecordKey.Parse(text) is var (prefix, number) && kinds.FirstOrDefault(k => k.Prefix == prefix) is { } kind ? (kind, $"{prefix}-{number}") : null;

    /// <summary>Which hosts are asked for is in the manifest; here only the path counts.</summary>
    [GeneratedRegex(@"^https?://[^/\s]+/r/(?:(?<line>[a-z0-9][a-z0-9-]{0,39})/)?(?<key>[A-Za-z]{1,5}-\d{1,9})(?:[/?#]\S*)?$", RegexOptions.CultureInvariant)]
    public static partial Regex Shape();
}
