namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Every call of the bot to the connector (teams-protocol 4).</summary>
internal static class ConnectorCalls
{
    public static void MapConnector(this IEndpointRouteBuilder routes)
    {
        var connector = routes.MapGroup("/connector").DisableAntiforgery();
        connector.UseCallGate();
        Messages.Map(connector);
        CreateConversation.Map(connector);
        Roster.Map(connector);
        TeamLookup.Map(connector);
        MeetingLookup.Map(connector);
        MeetingNotification.Map(connector);
        Batches.Map(connector);
        connector.Map("/{**rest}", () => ConnectorError.NotFound("Teams has no such call."));
    }
}
