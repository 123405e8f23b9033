using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;

namespace TeamsAlign.Shell;

/// <summary>The app's own tokens for Graph: certificate, managed identity or federated credential, as AzureAd:ClientCredentials says.</summary>
internal sealed class GraphTokens
{
    public const string Scope = "https://graph.microsoft.com/.default";

    private readonly ITokenAcquirer acquirer;

    public GraphTokens(IConfiguration configuration)
    {
        var factory = TokenAcquirerFactory.GetDefaultInstance();
        factory.Services.Configure<MicrosoftIdentityApplicationOptions>(configuration.GetSection("AzureAd"));
        factory.Build();
        acquirer = factory.GetTokenAcquirer();
    }

    public async Task<string> GetAsync(CancellationToken cancellationToken) =>
        (await acquirer.GetTokenForAppAsync(Scope, null, cancellationToken)).AccessToken
        ?? throw new InvalidOperationException("Entra answered without a token.");
}
