using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Graph.Contract;

/// <summary>The published OpenAPI description of the part of Graph v1.0 that concerns us.</summary>
internal sealed class Description
{
    private const string Reference = "reference/graph-openapi-subset.json";

    private readonly JsonNode document;

    private Description(JsonNode document) => this.document = document;

    /// <summary>Null where the description is not at hand: it is not part of this repository.</summary>
    public static Description? Find()
    {
        var places = new List<string?> { Environment.GetEnvironmentVariable("TEAMSALIGN_SHARED") };
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            places.Add(Path.Combine(folder.FullName, "shared"));
        var file = places.OfType<string>().Select(place => Path.Combine(place, Reference)).FirstOrDefault(File.Exists);
        return file is null ? null : new Description(JsonNode.Parse(File.ReadAllText(file))!);
    }

    /// <summary>What in this answer the description does not know or says otherwise.</summary>
    /// <param name="path">Address as the description writes it, <c>/sites/{site-id}</c>.</param>
    public IReadOnlyList<string> Problems(string method, string path, GraphReply reply)
    {
        var responses = document["paths"]?[path]?[method.ToLowerInvariant()]?["responses"];
        if (responses is null)
            return [$"{method} {path} is not described"];
        var family = $"{reply.Status / 100}XX";
        if ((responses[reply.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)] ?? responses[family]) is not { } response)
            return [$"{method} {path} is not described to answer {reply.Status}"];
        var schema = Resolve(response)["content"]?["application/json"]?["schema"];
        if (schema is null)
            return reply.Body is null ? [] : [$"{method} {path} should have no body"];
        return new Shape(Resolve).Problems(reply.Body, schema, "$");
    }

    private JsonNode Resolve(JsonNode node)
    {
        while (node["$ref"] is { } reference)
        {
            JsonNode target = document;
            foreach (var step in reference.GetValue<string>()[2..].Split('/'))
                target = target[step.Replace("~1", "/", StringComparison.Ordinal)]!;
            node = target;
        }

        return node;
    }
}
