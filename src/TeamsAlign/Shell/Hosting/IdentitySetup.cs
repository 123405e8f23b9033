using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;
using TeamsAlign.People;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>Validates the single sign-on tokens of tab and panel.</summary>
internal static class IdentitySetup
{
    public const string ApiPolicy = "Api";

    private const string Scope = "access_as_user";

    public static void AddIdentity(this WebApplicationBuilder builder, LocalServices? local)
    {
        var entra = builder.Configuration.GetSection("AzureAd");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApi(entra);
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => Adjust(options, entra, local));
        KnownCallerHandler.Use(builder.Services);
        builder.Services.AddAuthorizationBuilder().AddPolicy(ApiPolicy, policy => policy.RequireAssertion(context => MayCall(context.User)));
        var options = builder.Configuration.GetSection(LocalOptions.Section).Get<LocalOptions>();
        builder.Services.AddSingleton(new TenantPolicy(
            entra["TenantId"] ?? throw new InvalidOperationException("AzureAd:TenantId is missing."),
            local is null ? Roles.Member : options!.UnknownRoles,
            AnyTenant: local is not null && options!.OtherTenants));
    }

    /// <summary>Signed in, and to this API: <c>scp</c> lists the scopes of a token with blanks between them.</summary>
    internal static bool MayCall(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && user.FindFirst("scp")?.Value is { } scopes && (scopes == Scope || scopes.Split(' ').Contains(Scope));

    private static void Adjust(JwtBearerOptions options, IConfigurationSection entra, LocalServices? local)
    {
        options.MapInboundClaims = false;
        var id = entra["ClientId"];
        options.TokenValidationParameters.ValidAudiences = [id, $"api://{id}", $"api://botid-{id}", .. entra.GetSection("Audiences").Get<string[]>() ?? []];
        // Web sockets cannot send headers; the hub takes the token from the query, and nothing else does.
        options.Events ??= new JwtBearerEvents();
        var before = options.Events.OnMessageReceived;
        options.Events.OnMessageReceived = async context =>
        {
            await before(context);
            if (context.HttpContext.Request.Path.StartsWithSegments(LiveHub.Path, StringComparison.Ordinal))
                context.Token = context.Request.Query["access_token"].FirstOrDefault() ?? context.Token;
        };
        if (local is null)
            return;
        options.RequireHttpsMetadata = false;
        options.TokenValidationParameters.IssuerValidator = null;
        options.TokenValidationParameters.ValidIssuer = $"{local.Url}/{LocalServices.TenantId}/v2.0";
    }
}
