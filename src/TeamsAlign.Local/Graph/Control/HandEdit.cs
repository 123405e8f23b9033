using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Control;

/// <summary>A person edits a row in SharePoint's own page.</summary>
/// <param name="List">Title or id.</param>
/// <param name="ItemId">The row; null makes a new one.</param>
/// <param name="Editor">Object id, address or name of a sample person.</param>
/// <param name="Site">Path of the site; the sample workspace's when left out.</param>
/// <param name="Delete">The row is deleted instead.</param>
internal sealed record HandEdit(string List, string? ItemId, JsonObject? Fields, string Editor, string? Site = null, bool Delete = false);

/// <summary>A further site, for tests with several workspaces.</summary>
internal sealed record NewSite(string Path, string DisplayName);

/// <summary>A lifecycle event to be sent to a subscriber now.</summary>
internal sealed record LifecycleOrder(string SubscriptionId, string Event);
