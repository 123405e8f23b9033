namespace TeamsAlign.Bots;

/// <summary>What every turn needs, whatever its kind.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Connector">Calls to the channel.</param>
/// <param name="Replies">Collects answers instead of sending them, when the channel wants them in the response.</param>
internal sealed record TurnContext(Activity Activity, ConnectorClient Connector, List<OutboundActivity>? Replies = null);
