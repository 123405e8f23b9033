using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;
using TeamsAlign.People;
using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>Validates the single sign-on tokens of tab and panel.</summary>
internal static class IdentitySetup
{
    public const string ApiPolicy = "Api";

    public static void AddIdentity(this WebApplicationBuilder builder, LocalServices? local)
    {
        var entra = builder.Configuration.GetSection("AzureAd");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApi(entra);
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TimeProvider>((options, time) =>
        {
            Adjust(options, entra, local);
            for (var i = 0; i < options.TokenHandlers.Count; i++)
                options.TokenHandlers[i] = new KnownTokens(options.TokenHandlers[i], time);
        });
        builder.Services.AddAuthorizationBuilder().AddPolicy(ApiPolicy, policy => policy.RequireAuthenticatedUser().RequireClaim("scp", "access_as_user"));
        var options = builder.Configuration.GetSection(LocalOptions.Section).Get<LocalOptions>();
        builder.Services.AddSingleton(new TenantPolicy(
            entra["TenantId"] ?? throw new InvalidOperationException("AzureAd:TenantId is missing."),
            local is null ? Roles.Member : options!.UnknownRoles,
            AnyTenant: local is not null && options!.OtherTenants));
    }

    /// <summary>Activities bring tokens of the channel, and the local stand-ins have their own: neither is for this scheme.</summary>
    private static bool IsOurs(PathString path) =>
        path.StartsWithSegments(LiveHub.Path, StringComparison.Ordinal)
        || (path.StartsWithSegments("/api", StringComparison.Ordinal) && !path.StartsWithSegments("/api/messages", StringComparison.Ordinal));

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
            if (!IsOurs(context.Request.Path))
                context.NoResult();
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
