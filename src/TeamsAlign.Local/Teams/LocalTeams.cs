using TeamsAlign.Local.Hosting;
using TeamsAlign.Local.Teams.Tokens;

namespace TeamsAlign.Local.Teams;

/// <summary>What stands in for Teams: connector, token issuer, and the API of the page.</summary>
internal static class LocalTeams
{
    public static void AddLocalTeams(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<LocalTeamsOptions>(builder.Configuration);
        services.AddSingleton<OwnAddress>();
        services.AddSingleton<IssuerKeys>();
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<LocalTokens>();
        services.AddSingleton(provider => new LocalFact("clientSecret", provider.GetRequiredService<IssuerKeys>().ClientSecret));
    }

    public static void MapLocalTeams(this WebApplication app)
    {
        app.MapIssuerMetadata();
        app.MapTokenEndpoint();
    }
}
