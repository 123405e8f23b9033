using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Local.Teams.Tokens;

/// <summary>Entra's token endpoint for the one grant the app uses: client credentials with a secret.</summary>
internal static class TokenEndpoint
{
    private static readonly Dictionary<string, string> Audiences = new(StringComparer.Ordinal)
    {
        [TokenIssuer.ConnectorAudience + "/.default"] = TokenIssuer.ConnectorAudience,
        [TokenIssuer.GraphAudience + "/.default"] = TokenIssuer.GraphAudience,
    };

    public static void MapTokenEndpoint(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/{tenant}/oauth2/v2.0/token", IssueAsync).DisableAntiforgery();

    private static async Task<IResult> IssueAsync(
        string tenant, HttpRequest request, TokenIssuer issuer, IssuerKeys keys, IOptions<LocalTeamsOptions> options, TimeProvider time)
    {
        if (!request.HasFormContentType)
            return Refused("invalid_request", 900144, "The request body must be form-encoded.");

        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        if (!string.Equals(tenant, SamplePeople.TenantId, StringComparison.OrdinalIgnoreCase))
            return Refused("invalid_request", 90002, $"Tenant '{tenant}' not found.");
        if (form["grant_type"] != "client_credentials")
            return Refused("unsupported_grant_type", 70003, "Only client_credentials is served here.");

        var (id, secret) = Credentials(request, form);
        if (id != options.Value.Bot.AppId)
            return Refused("unauthorized_client", 700016, $"Application with identifier '{id}' was not found in the directory.");
        if (!SameSecret(secret, keys.ClientSecret))
            return Refused("invalid_client", 7000215, "Invalid client secret provided.", StatusCodes.Status401Unauthorized);
        if (!Audiences.TryGetValue(form["scope"].ToString().Trim(), out var audience))
            return Refused("invalid_scope", 70011, "The scope must be one resource followed by /.default.");

        var issued = issuer.ForApp(id, audience);
        var seconds = (int)(issued.Expires - time.GetUtcNow()).TotalSeconds;
        return Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = seconds,
            ["ext_expires_in"] = seconds,
            ["access_token"] = issued.Token,
        });
    }

    private static (string Id, string Secret) Credentials(HttpRequest request, IFormCollection form)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return (form["client_id"].ToString(), form["client_secret"].ToString());

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[6..], bytes, out var length))
            return ("", "");
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : ("", "");
    }

    private static bool SameSecret(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static IResult Refused(string error, int code, string sentence, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(
            new JsonObject
            {
                ["error"] = error,
                ["error_description"] = $"AADSTS{code}: {sentence}",
                ["error_codes"] = new JsonArray(code),
            },
            statusCode: status);
}
