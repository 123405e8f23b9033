namespace TeamsAlign.Workspaces;

/// <summary>Lets one process after the other look after the lists: two at once would make the same list twice.</summary>
internal interface IProvisionTurn
{
    /// <returns>Give it back by disposing of it.</returns>
    Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken);
}

/// <summary>This process is alone.</summary>
internal sealed class NobodyElse : IProvisionTurn, IAsyncDisposable
{
    public Task<IAsyncDisposable> TakeAsync(CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable>(this);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
