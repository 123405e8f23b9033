using System.Text.Json;
using TeamsAlign.Local.Graph.Store;

namespace TeamsAlign.Local.Graph.Subscriptions;

/// <summary>Subscriptions in the file; an expired one is as good as none.</summary>
internal sealed class SubscriptionStore(Database database, TimeProvider time)
{
    public IReadOnlyList<SubscriptionRecord> All() => [.. Stored().Where(subscription => subscription.Expires > time.GetUtcNow())];

    public SubscriptionRecord? Find(string id) => All().FirstOrDefault(subscription => string.Equals(subscription.Id, id, StringComparison.OrdinalIgnoreCase));

    public Task<int> PutAsync(SubscriptionRecord subscription, CancellationToken cancellationToken) => database.WriteAsync(connection => connection.Execute(
        "INSERT OR REPLACE INTO subscriptions (id, list, body) VALUES ($id, $list, $body)",
        ("$id", subscription.Id),
        ("$list", subscription.List),
        ("$body", JsonSerializer.Serialize(subscription, StoredForm.Default.SubscriptionRecord))), cancellationToken);

    public Task<int> DeleteAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.Execute("DELETE FROM subscriptions WHERE id = $id", ("$id", id)), cancellationToken);

    private List<SubscriptionRecord> Stored() => database.Read(connection => connection.Rows(
        "SELECT body FROM subscriptions",
        row => JsonSerializer.Deserialize(row.GetString(0), StoredForm.Default.SubscriptionRecord)!));
}
