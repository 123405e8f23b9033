using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace TeamsAlign.Local.Teams;

/// <summary>The addresses of this process as others write them. Known only once the server listens, since the port may be 0.</summary>
internal sealed class OwnAddress(IServer server, IOptions<LocalTeamsOptions> options)
{
    /// <summary>Scheme, host and port, no slash at the end.</summary>
    public string Root => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/')
        ?? throw new InvalidOperationException("The server does not listen yet.");

    /// <summary>What activities carry as <c>serviceUrl</c>; ends with a slash as in Teams.</summary>
    public string ServiceUrl => (options.Value.Connector.PublicUrl?.TrimEnd('/') ?? Root) + "/connector/";

    /// <summary>The base of the issuer's addresses.</summary>
    public string Issuer => options.Value.Issuer.PublicUrl?.TrimEnd('/') ?? Root;
}
