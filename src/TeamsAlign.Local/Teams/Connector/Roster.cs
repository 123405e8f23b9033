using System.Text.Json.Nodes;
using TeamsAlign.Local.Teams.Chats;

namespace TeamsAlign.Local.Teams.Connector;

/// <summary>Who is in a conversation: one, all, or a page of them (teams-protocol 4.6).</summary>
internal sealed class Roster(BotSeat seats)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public static void Map(IEndpointRouteBuilder connector)
    {
        const string Conversation = "/v3/conversations/{conversation}";
        connector.MapGet(Conversation + "/members", (string conversation, Roster roster) => roster.Everyone(conversation));
        connector.MapGet(Conversation + "/members/{member}", (string conversation, string member, Roster roster) =>
            roster.One(conversation, member));
        connector.MapGet(
            Conversation + "/pagedmembers",
            (string conversation, int? pageSize, string? continuationToken, Roster roster) =>
                roster.Page(conversation, pageSize, continuationToken));
    }

    /// <summary>The member with that <c>29:</c> id, object id or user principal name.</summary>
    public static SamplePerson? Find(IEnumerable<SamplePerson> members, string id) => members.FirstOrDefault(person =>
        person.Mri == id
        || string.Equals(person.Id, id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(PrincipalName(person), id, StringComparison.OrdinalIgnoreCase));

    public static JsonObject Account(SamplePerson person) => new()
    {
        ["id"] = person.Mri,
        ["aadObjectId"] = person.Id,
        ["name"] = person.Name,
        ["givenName"] = person.GivenName,
        ["surname"] = person.FamilyName,
        ["email"] = person.Mail,
        ["userPrincipalName"] = PrincipalName(person),
        ["tenantId"] = SamplePeople.TenantId,
        ["userRole"] = person.IsGuest ? "guest" : "user",
    };

    private IResult Everyone(string conversation)
    {
        var (chat, _, refused) = seats.Find(conversation);
        return refused ?? Results.Json(new JsonArray([.. chat.Members.Select(Account)]));
    }

    private IResult One(string conversation, string member)
    {
        var (chat, _, refused) = seats.Find(conversation);
        if (refused is not null)
            return refused;
        return Find(chat.Members, Uri.UnescapeDataString(member)) is { } person
            ? Results.Json(Account(person))
            : ConnectorError.NoMember();
    }

    private IResult Page(string conversation, int? pageSize, string? continuationToken)
    {
        var (chat, _, refused) = seats.Find(conversation);
        if (refused is not null)
            return refused;
        var start = 0;
        if (continuationToken is not null && !int.TryParse(continuationToken, out start))
            return ConnectorError.BadArgument("The continuation token is not valid.");

        var size = Math.Clamp(pageSize ?? LargestPage, SmallestPage, LargestPage);
        var page = new JsonObject { ["members"] = new JsonArray([.. chat.Members.Skip(start).Take(size).Select(Account)]) };
        if (start + size < chat.Members.Count)
            page["continuationToken"] = $"{start + size}";
        return Results.Json(page);
    }

    /// <summary>Guests are named after their home address, as Entra does.</summary>
    private static string PrincipalName(SamplePerson person) =>
        person.IsGuest ? $"{person.Mail.Replace('@', '_')}#EXT#@{SamplePeople.Domain}" : person.Mail;
}
