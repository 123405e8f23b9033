using TeamsAlign.People;

namespace TeamsAlign.Workspaces;

/// <summary>Changes a setting of the product line.</summary>
/// <param name="Name">As in the list Settings.</param>
/// <param name="Value">Empty means its default.</param>
internal sealed record SetSetting(string Name, string? Value) : Command
{
    public override Decision Decide(WorkspaceState state, Person by, DateTimeOffset now)
    {
        if (AdministratorRights.Missing(state, by) is { } refusal)
            return refusal;
        if (WorkspaceSettings.NameOf(Name) is not { } name)
            return Refusal.NotFound($"setting \"{Text.Cut(Name, 60)}\"");
        var value = (Value ?? "").Trim();
        if (value.Length > 0 && WorkspaceSettings.Rule(name, value) is { } rule)
            return Refusal.Invalid("value", rule);
        return Decision.About(name, $"Set \"{name}\"").Put(new Setting(name, value));
    }
}
