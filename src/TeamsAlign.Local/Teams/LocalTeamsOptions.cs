namespace TeamsAlign.Local.Teams;

/// <summary>What this side has to know of the app it hosts, and how strict it is. Bound from the root of the configuration.</summary>
internal sealed class LocalTeamsOptions
{
    public BotOptions Bot { get; init; } = new();

    public AppOptions App { get; init; } = new();

    public IssuerOptions Issuer { get; init; } = new();

    public ConnectorOptions Connector { get; init; } = new();

    /// <summary>The bot that is in every chat.</summary>
    internal sealed class BotOptions
    {
        public Uri Endpoint { get; init; } = new("http://127.0.0.1:5178/api/messages");

        public string AppId { get; init; } = "22222222-2222-4222-8222-222222222222";

        public string Name { get; init; } = "TeamsAlign";

        /// <summary>How long the channel waits for an answer before it drops the connection; Teams waits about 15 s.</summary>
        public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

        /// <summary>How long a client waits for a message extension or dialog before "Unable to reach app"; about 5 s.</summary>
        public TimeSpan DialogTimeout { get; init; } = TimeSpan.FromSeconds(5);

        public string Mri => "28:" + AppId;
    }

    /// <summary>Where the app's pages are; this address may also send requests here from a browser.</summary>
    internal sealed class AppOptions
    {
        public string BaseUrl { get; init; } = "http://localhost:5178";
    }

    /// <summary>The token issuer.</summary>
    internal sealed class IssuerOptions
    {
        /// <summary>Address in <c>iss</c> and metadata when the process is reached through another one; default: its own address.</summary>
        public string? PublicUrl { get; init; }
    }

    /// <summary>The connector's limits.</summary>
    internal sealed class ConnectorOptions
    {
        /// <summary>Multiplies what Teams allows per thread and tenant; 1 is the real thing, 0 switches limits off.</summary>
        public double LimitScale { get; init; } = 1;

        /// <summary>Address in <c>serviceUrl</c>, for who forwards <c>/connector</c> here: bots keep that URL, and it must outlive a change of
        /// this process's port. Default: its own address.</summary>
        public string? PublicUrl { get; init; }
    }
}
