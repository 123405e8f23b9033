namespace TeamsAlign.Workspaces;

/// <summary>Whose subscriptions Graph's notices are about.</summary>
internal interface ISubscribers
{
    /// <param name="key">Of the workspace; null: the only one.</param>
    /// <returns>Null where it is not served here.</returns>
    ListSubscriptions? Find(string? key);
}

/// <inheritdoc/>
internal sealed class ServedSubscribers(ServedWorkspaces served) : ISubscribers
{
    public ListSubscriptions? Find(string? key) => served.Find(key ?? WorkspaceIdentity.OnlyOne)?.Services.GetRequiredService<ListSubscriptions>();
}
