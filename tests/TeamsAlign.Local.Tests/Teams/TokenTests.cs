using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Local.Teams;

public sealed class TokenTests(TeamsSetup teams) : IClassFixture<TeamsSetup>
{
    [Fact]
    public async Task What_the_bot_receives_is_signed_by_a_key_endorsed_for_Teams_and_names_the_service_url()
    {
        await teams.Page.OpenAsync(Sample.PriyaChat, Sample.Priya);
        await teams.Page.SayAsync(Sample.PriyaChat, Sample.Priya, "hello");
        var received = await teams.Bot.NextAsync("message");
        var token = received.Authorization["Bearer ".Length..];

        var metadata = Metadata("/channel/.well-known/openidconfiguration");
        var result = await ValidateAsync(token, metadata, "https://api.botframework.com", Sample.App);

        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        result.Claims["serviceurl"].ShouldBe((string?)received.Activity["serviceUrl"]);
        var configuration = await metadata.GetConfigurationAsync(TestContext.Current.CancellationToken);
        var key = configuration.JsonWebKeySet.Keys.Single(key => key.KeyId == new JsonWebToken(token).Kid);
        ((JsonElement)key.AdditionalData["endorsements"]).EnumerateArray().Select(item => item.GetString()).ShouldContain("msteams");
    }

    [Fact]
    public async Task A_tab_gets_a_token_of_the_person_that_validates_against_the_tenants_metadata()
    {
        var answer = await teams.Page.GetFromJsonAsync<JsonObject>($"/local/token?person={Sample.Pat}", TestContext.Current.CancellationToken);

        var metadata = Metadata($"/{Sample.Tenant}/v2.0/.well-known/openid-configuration");
        var configuration = await metadata.GetConfigurationAsync(TestContext.Current.CancellationToken);
        var result = await ValidateAsync((string)answer!["token"]!, metadata, configuration.Issuer, Sample.App);

        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        configuration.Issuer.ShouldBe($"{teams.Url}/{Sample.Tenant}/v2.0");
        result.Claims["oid"].ShouldBe(Sample.Pat);
        result.Claims["tid"].ShouldBe(Sample.Tenant);
        result.Claims["scp"].ShouldBe("access_as_user");
        result.Claims["ver"].ShouldBe("2.0");
    }

    [Fact]
    public async Task A_persons_token_does_not_open_the_connector_and_neither_does_one_for_Graph()
    {
        var person = await teams.Page.GetFromJsonAsync<JsonObject>($"/local/token?person={Sample.Priya}", TestContext.Current.CancellationToken);
        var graph = await teams.AppTokenAsync("https://graph.microsoft.com");

        foreach (var token in new[] { (string)person!["token"]!, graph, "nonsense" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/connector/v3/conversations/{Calls.Esc(Sample.Group)}/pagedmembers");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await teams.Page.SendAsync(request, TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    [Theory]
    [InlineData("client_secret", "wrong", HttpStatusCode.Unauthorized, "invalid_client")]
    [InlineData("client_id", "33333333-3333-4333-8333-333333333333", HttpStatusCode.BadRequest, "unauthorized_client")]
    [InlineData("scope", "https://graph.microsoft.com/Sites.Read.All", HttpStatusCode.BadRequest, "invalid_scope")]
    [InlineData("grant_type", "password", HttpStatusCode.BadRequest, "unsupported_grant_type")]
    public async Task The_token_endpoint_refuses_with_the_error_clients_know(string field, string value, HttpStatusCode status, string error)
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = Sample.App,
            ["client_secret"] = teams.ClientSecret,
            ["scope"] = "https://graph.microsoft.com/.default",
            [field] = value,
        };
        using var form = new FormUrlEncodedContent(fields);
        using var response = await teams.Page.PostAsync($"/{Sample.Tenant}/oauth2/v2.0/token", form, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(status);
        var body = await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken);
        ((string?)body!["error"]).ShouldBe(error);
    }

    private ConfigurationManager<OpenIdConnectConfiguration> Metadata(string path) => new(
        teams.Url + path, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });

    private static Task<TokenValidationResult> ValidateAsync(
        string token, BaseConfigurationManager metadata, string issuer, string audience) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ConfigurationManager = metadata,
            ValidIssuer = issuer,
            ValidAudience = audience,
            TryAllIssuerSigningKeys = false,
        });
}
