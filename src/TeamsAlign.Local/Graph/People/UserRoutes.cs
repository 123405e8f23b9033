using System.Text.Json.Nodes;
using TeamsAlign.Local.Graph.Wire;

namespace TeamsAlign.Local.Graph.People;

/// <summary>The sample people as directory users. Nobody has a photo, which real tenants know too.</summary>
internal sealed class UserRoutes : IRoutes
{
    private const string UsualSelect = "businessPhones,displayName,givenName,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName,id";

    public IEnumerable<GraphRoute> Routes =>
    [
        new("GET", "users", 2, GetAll),
        new("GET", "users/{user}", 1, Get),
        new("GET", "users/{user}/photo", 1, NoPhoto),
        new("GET", "users/{user}/photo/$value", 1, NoPhoto),
        new("GET", "users/{user}/photos/{size}/$value", 1, NoPhoto),
        new("GET", "me", 1, Me),
    ];

    private static Task<GraphAnswer> GetAll(GraphRequest request, CancellationToken cancellationToken)
    {
        if (request.Query.Filter is not null)
            throw Failures.BadRequest("Invalid filter clause");
        var people = SamplePeople.All.Take(request.Query.PageSize(usual: 100, highest: 999)).Select(person => (JsonNode)Body(person, request.Query.Select));
        return Task.FromResult(GraphAnswer.Collection($"{request.Root}/$metadata#users", people));
    }

    private static Task<GraphAnswer> Get(GraphRequest request, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["@odata.context"] = $"{request.Root}/$metadata#users/$entity" };
        foreach (var (name, value) in Body(Find(request), request.Query.Select))
            body[name] = value?.DeepClone();
        return Task.FromResult(GraphAnswer.Ok(body));
    }

    private static Task<GraphAnswer> NoPhoto(GraphRequest request, CancellationToken cancellationToken)
    {
        Find(request);
        throw new GraphFailure(404, "ImageNotFound", "The photo wasn't found.");
    }

    private static Task<GraphAnswer> Me(GraphRequest request, CancellationToken cancellationToken) =>
        throw Failures.BadRequest("/me request is only valid with delegated authentication flow.");

    private static SamplePerson Find(GraphRequest request) =>
        SamplePeople.All.FirstOrDefault(person => string.Equals(person.Id, request["user"], StringComparison.OrdinalIgnoreCase)
            || string.Equals(PrincipalName(person), request["user"], StringComparison.OrdinalIgnoreCase)) ?? throw Failures.UserNotFound(request["user"]);

    private static JsonObject Body(SamplePerson person, string? select) => Projection.Select(
        new JsonObject
        {
            ["businessPhones"] = new JsonArray(),
            ["displayName"] = person.Name,
            ["givenName"] = person.GivenName,
            ["jobTitle"] = person.Part,
            ["mail"] = person.Mail,
            ["mobilePhone"] = null,
            ["officeLocation"] = person.Scope,
            ["preferredLanguage"] = null,
            ["surname"] = person.FamilyName,
            ["userPrincipalName"] = PrincipalName(person),
            ["id"] = person.Id,
            ["userType"] = person.IsGuest ? "Guest" : "Member",
            ["accountEnabled"] = true,
        },
        select ?? UsualSelect);

    /// <summary>Guests get a name made from their own address.</summary>
    private static string PrincipalName(SamplePerson person) => person.IsGuest
        ? $"{person.Mail.Replace('@', '_')}#EXT#@{SamplePeople.Domain}"
        : person.Mail;
}
