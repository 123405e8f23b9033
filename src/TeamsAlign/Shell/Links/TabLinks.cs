using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Links into the tab that Teams opens in place (teams-protocol, deep links).</summary>
internal sealed class TabLinks(IOptions<BotOptions> bot, WorkspaceIdentity identity)
{
    /// <summary>Entity id of the personal tab, as the manifest has it.</summary>
    private const string Tab = "home";

    /// <summary>Where there are several product lines, the page says first which one it is of.</summary>
    /// <param name="page">As the tab knows it: <c>approvals/AP-4</c>, <c>requests/REQ-12</c>.</param>
    public string To(string page) =>
        $"https://teams.microsoft.com/l/entity/{Uri.EscapeDataString(bot.Value.AppId)}/{Tab}?context={Uri.EscapeDataString(JsonSerializer.Serialize(new { subEntityId = PageOf(page) }))}";

    /// <summary>The page as a link names it.</summary>
    public string PageOf(string page) => identity.Key is { } key ? $"{key}:{page}" : page;
}
