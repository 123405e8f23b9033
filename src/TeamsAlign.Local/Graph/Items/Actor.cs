using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>Who wrote something: an application, or a person by hand in SharePoint (then there is no application).</summary>
internal sealed record Actor(string? AppId, string? AppName, string? PersonId, string? PersonName, string? PersonMail)
{
    public static Actor System { get; } = new(null, null, null, "System Account", null);

    public static Actor Application(string? id) => new(id, id is null ? null : "TeamsAlign", null, "SharePoint App", null);

    public static Actor Person(SamplePerson person) => new(null, null, person.Id, person.Name, person.Mail);

    /// <summary>As <c>identitySet</c>.</summary>
    public JsonObject Body()
    {
        var user = new JsonObject { ["displayName"] = PersonName };
        if (PersonMail is not null)
            user["email"] = PersonMail;
        if (PersonId is not null)
            user["id"] = PersonId;
        var body = new JsonObject();
        if (AppId is not null)
            body["application"] = new JsonObject { ["id"] = AppId, ["displayName"] = AppName };
        body["user"] = user;
        return body;
    }
}
