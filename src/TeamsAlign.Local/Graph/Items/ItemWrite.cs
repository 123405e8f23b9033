using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>What somebody wants written into one row.</summary>
/// <param name="IfMatch">The version it was decided on; null: whatever is there.</param>
/// <param name="Prefers21">Sent with <c>Prefer: apiversion=2.1</c>.</param>
/// <param name="ByHand">Typed into SharePoint's own form.</param>
internal sealed record ItemWrite(JsonObject Fields, Actor Actor, string? IfMatch = null, bool Prefers21 = false, bool ByHand = false);
