using System.Text.Json.Serialization;
using TeamsAlign.Local.Graph.Items;
using TeamsAlign.Local.Graph.Lists;
using TeamsAlign.Local.Graph.Sites;
using TeamsAlign.Local.Graph.Subscriptions;

namespace TeamsAlign.Local.Graph.Store;

/// <summary>How whole records are kept in a text column.</summary>
[JsonSerializable(typeof(SiteRecord))]
[JsonSerializable(typeof(ListRecord))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(SubscriptionRecord))]
internal sealed partial class StoredForm : JsonSerializerContext;
