using Microsoft.IdentityModel.JsonWebTokens;

namespace TeamsAlign.Bots;

/// <summary>The Bot Connector, which speaks for channels.</summary>
internal sealed class ChannelIssuer(BotOptions options, SigningKeys keys, TimeProvider time)
    : TokenIssuer(keys, [options.Issuer], [options.AppId], time)
{
    protected override bool Accepts(JsonWebToken token, SigningKey key) => true;
}
