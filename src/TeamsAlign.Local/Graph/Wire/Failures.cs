namespace TeamsAlign.Local.Graph.Wire;

/// <summary>The refusals of the service in its own words. Clients branch on status and code; two messages are branched on for lack of a code.</summary>
internal static class Failures
{
    public static GraphFailure ItemNotFound() => new(404, "itemNotFound", "The resource could not be found.");

    public static GraphFailure ListNotFound() => new(404, "itemNotFound", "The specified list was not found");

    public static GraphFailure UserNotFound(string key) => new(404, "Request_ResourceNotFound",
        $"Resource '{key}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphFailure Invalid(string message) => new(400, "invalidRequest", message);

    public static GraphFailure InvalidValue() => Invalid("Invalid request");

    public static GraphFailure BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphFailure UnknownSegment(string segment) => BadRequest($"Resource not found for the segment '{segment}'.");

    public static GraphFailure WrongMethod() =>
        new(405, "methodNotAllowed", "Specified HTTP method is not allowed for the request target.");

    public static GraphFailure FilterClause() => BadRequest("Invalid filter clause");

    public static GraphFailure UnknownField(string name) => Invalid($"Field '{name}' is not recognized");

    public static GraphFailure NotIndexed(string name) => Invalid(
        $"Field '{name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: "
        + "HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.");

    public static GraphFailure TooManyResources() =>
        new(422, "notSupported", "The request is unprocessable because it uses too many resources") { InnerCode = "tooManyResources" };

    public static GraphFailure UniqueClash() =>
        Invalid("One or more fields with unique constraints already has the provided value.");

    public static GraphFailure Changed() => new(412, "resourceModified",
        "The resource has changed since the caller last read it; usually an eTag mismatch");

    public static GraphFailure MalformedETag() =>
        new(400, "invalidRequest", "The provided entity tag is malformed.") { InnerCode = "malformedEntityTag" };

    public static GraphFailure NameTaken() =>
        new(409, "nameAlreadyExists", "The specified name already exists.");

    public static GraphFailure NoToken(string message) => new(401, "InvalidAuthenticationToken", message)
    {
        Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = "Bearer" },
    };

    public static GraphFailure Resync(string location) =>
        new(410, "resyncRequired", "The delta token is no longer valid; enumerate again.")
        {
            InnerCode = "resyncChangesApplyDifferences",
            Headers = new Dictionary<string, string> { ["Location"] = location },
        };
}
