using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using TeamsAlign.Shell;
using Xunit;

namespace TeamsAlign.Tests.Shell;

public sealed class KnownCallersTests : IDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA other = RSA.Create(2048);
    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());
    private readonly KnownCallers callers;

    public KnownCallersTests() => callers = new KnownCallers(time);

    [Fact]
    public async Task A_token_says_the_same_when_it_comes_again()
    {
        var token = Token(TimeSpan.FromHours(1));
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_counts_no_longer_than_five_minutes()
    {
        var token = Token(TimeSpan.FromHours(1));
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
        time.Advance(TimeSpan.FromMinutes(5));
        (await IsTakenAsync(token, other)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_that_ends_is_checked_again()
    {
        var token = Token(TimeSpan.FromMinutes(2));
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
        time.Advance(TimeSpan.FromMinutes(2));
        (await IsTakenAsync(token, other)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_that_was_refused_is_checked_again()
    {
        var token = Token(TimeSpan.FromHours(1));
        (await IsTakenAsync(token, other)).ShouldBeNull();
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
    }

    [Fact]
    public async Task A_token_with_another_signature_is_another_token()
    {
        var token = Token(TimeSpan.FromHours(1));
        (await IsTakenAsync(token, key)).ShouldBe("Priya");
        var parts = token.Split('.');
        (await IsTakenAsync($"{parts[0]}.{parts[1]}.{Base64UrlEncoder.Encode(new byte[256])}", key)).ShouldBeNull();
    }

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    private async Task<string?> IsTakenAsync(string token, RSA signer)
    {
        var result = await callers.FindAsync($"Bearer {token}", () => CheckAsync(token, signer));
        return result.Principal?.FindFirst("name")?.Value;
    }

    private static async Task<AuthenticateResult> CheckAsync(string token, RSA signer)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = new RsaSecurityKey(signer), ValidIssuer = "issuer", ValidAudience = "app",
        });
        return result.IsValid
            ? AuthenticateResult.Success(new(new(result.ClaimsIdentity), new() { ExpiresUtc = result.SecurityToken.ValidTo }, "Bearer"))
            : AuthenticateResult.Fail(result.Exception);
    }

    private string Token(TimeSpan lasts) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "issuer", Audience = "app", Claims = new Dictionary<string, object> { ["name"] = "Priya" },
        NotBefore = time.GetUtcNow().UtcDateTime, Expires = (time.GetUtcNow() + lasts).UtcDateTime,
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256),
    });
}
