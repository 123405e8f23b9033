using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Lists;

/// <summary>A list as Graph shows it.</summary>
internal static class ListBody
{
    public static JsonObject Of(ListRecord list, string? context = null)
    {
        var body = new JsonObject();
        if (context is not null)
            body["@odata.context"] = context;
        body["@odata.etag"] = list.ETag;
        body["createdDateTime"] = list.Created;
        body["description"] = list.Description;
        body["eTag"] = list.ETag;
        body["id"] = list.Id;
        body["lastModifiedDateTime"] = list.Modified;
        body["name"] = list.Name;
        body["webUrl"] = list.WebUrl;
        body["displayName"] = list.DisplayName;
        body["createdBy"] = list.Author.Body();
        body["parentReference"] = new JsonObject { ["siteId"] = list.SiteId };
        body["list"] = new JsonObject { ["contentTypesEnabled"] = false, ["hidden"] = list.Hidden, ["template"] = list.Template };
        if (list.IsSystem)
            body["system"] = new JsonObject();
        return body;
    }
}
