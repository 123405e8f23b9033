using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace TeamsAlign.Bots.Tests.Auth;

/// <summary>Tokens that are broken in every way are refused like any other, never answered with an error of ours.</summary>
[SuppressMessage("Security", "CA5394", Justification = "A seeded generator makes a failing run repeatable.")]
public sealed class TokenFuzzTests(StrictBot strict) : IClassFixture<StrictBot>
{
    public static TheoryData<string, string> Odd => new()
    {
        { "[]", "{}" },
        { "5", "{}" },
        { "null", "null" },
        { """{"alg":"RS256","kid":"k1"}""", "[]" },
        { """{"alg":"RS256","kid":"k1"}""", "null" },
        { """{"alg":"RS256","kid":"k1"}""", "not json" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":5}""" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":["https://api.botframework.com"]}""" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":{"a":1},"aud":{"b":2},"exp":"never"}""" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":"https://api.botframework.com","exp":1e400}""" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":"https://api.botframework.com","exp":99999999999999999999}""" },
        { """{"alg":"RS256","kid":"k1"}""", """{"iss":"\ud800","aud":"\udfff"}""" },
        { """{"alg":5,"kid":7}""", """{"iss":"https://api.botframework.com"}""" },
        { """{"alg":["RS256"],"kid":{"a":1}}""", """{"iss":"https://api.botframework.com"}""" },
        { """{"alg":"RS256","kid":"k1","crit":["b64"],"b64":false}""", """{"iss":"https://api.botframework.com"}""" },
        { """{"alg":"dir","enc":"A256GCM","zip":"DEF"}""", """{"iss":"https://api.botframework.com"}""" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Odd_headers_and_payloads_are_a_401(string header, string payload) =>
        (await strict.SayAsync($"Bearer {Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}.c2lnbmF0dXJl")).ShouldBe((401, false, ""));

    [Fact]
    public async Task A_thousand_mutated_tokens_are_a_401()
    {
        var random = new Random(7);
        var good = strict.Bot.Issuer.ChannelToken(strict.Url).Split('.').Select(Base64UrlEncoder.DecodeBytes).ToArray();
        for (var run = 0; run < 1000; run++)
        {
            var parts = good.Select(part => part.ToArray()).ToArray();
            var part = parts[random.Next(3)];
            for (var change = random.Next(1, 6); change > 0; change--)
                part[random.Next(part.Length)] ^= (byte)random.Next(1, 256);
            if (parts.Zip(good).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)))
                continue;
            var token = string.Join('.', parts.Select(bytes => Base64UrlEncoder.Encode(bytes)));

            var (status, ran, body) = await strict.SayAsync("Bearer " + token);

            (status, ran, body).ShouldBe((401, false, ""), $"run {run}: {Encoding.Latin1.GetString(part)}");
        }
    }
}
