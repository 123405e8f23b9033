using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Bots;

namespace TeamsAlign.Shell;

/// <summary>Links into the tab that Teams opens in place (teams-protocol, deep links).</summary>
internal sealed class TabLinks(IOptions<BotOptions> bot)
{
    /// <summary>Entity id of the personal tab, as the manifest has it.</summary>
    private const string Tab = "home";

    /// <param name="page">As the tab knows it: <c>approvals/AP-4</c>, <c>requests/REQ-12</c>.</param>
    public string To(string page) =>
        $"https://teams.microsoft.com/l/entity/{Uri.EscapeDataString(bot.Value.AppId)}/{Tab}?context={Uri.EscapeDataString(JsonSerializer.Serialize(new { subEntityId = page }))}";
}
