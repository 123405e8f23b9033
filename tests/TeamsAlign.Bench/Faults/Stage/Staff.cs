using System.Text.Json.Nodes;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>Somebody of the sample tenant, with their chat with the bot.</summary>
internal sealed record Staff(string Id, string Mri, string Name, string Chat)
{
    /// <summary>Everybody internal, after they have installed the app.</summary>
    public static async Task<IReadOnlyList<Staff>> InstallAsync(LocalServices services, CancellationToken cancellationToken)
    {
        var staff = new List<Staff>();
        foreach (var person in (await services.GetAsync("/local/people", cancellationToken)).AsArray().Where(p => !(bool)p!["isGuest"]!))
        {
            var id = (string)person!["id"]!;
            var chats = (await services.GetAsync($"/local/conversations?person={id}", cancellationToken)).AsArray();
            var chat = (string)chats.Single(c => (string?)c!["kind"] == "personal")!["id"]!;
            await services.PostAsync($"/local/conversations/{Uri.EscapeDataString(chat)}/open", new JsonObject { ["person"] = id }, cancellationToken);
            staff.Add(new Staff(id, (string)person["mri"]!, (string)person["name"]!, chat));
        }

        return staff;
    }
}
