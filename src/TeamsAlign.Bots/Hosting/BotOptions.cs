using System.ComponentModel.DataAnnotations;

namespace TeamsAlign.Bots;

/// <summary>Settings of the bot, validated at start. Defaults are those of the public cloud.</summary>
public sealed class BotOptions
{
    /// <summary>Entra application id of the bot: the audience of the channel's tokens. Required unless unauthenticated.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Issuer of the channel's tokens. US government: <c>https://api.botframework.us</c>; China: <c>https://api.botframework.azure.cn</c>.</summary>
    [Required]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>OpenID metadata of the channel's signing keys.</summary>
    [Required, Url]
    public string ChannelMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Scope of the bot's own token.</summary>
    [Required]
    public string TokenScope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Channels served besides <c>msteams</c>.</summary>
    public IList<string> Channels { get; } = [];

    /// <summary>Tenants whose Entra tokens are taken besides the channel's (the Playground with credentials, other bots). Empty: none.</summary>
    public IList<string> EntraTenants { get; } = [];

    /// <summary>OpenID metadata of the Entra keys.</summary>
    [Required, Url]
    public string EntraMetadata { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Hosts of the Entra issuers. US government: <c>login.microsoftonline.us</c>.</summary>
    [Required]
    public string EntraHost { get; set; } = "login.microsoftonline.com";

    /// <summary>Application ids that may call with Entra tokens besides the bot itself.</summary>
    public IList<string> EntraCallers { get; } = [];

    /// <summary>Hosts messages may be sent to besides Microsoft's; a name covers its subdomains; HTTPS only.</summary>
    public IList<string> ServiceHosts { get; } = [];

    /// <summary>Whole origins messages may be sent to, such as <c>http://127.0.0.1:7100</c> or <c>http://localhost:*</c> (any port, loopback only).</summary>
    public IList<string> ServiceOrigins { get; } = [];

    /// <summary>Only <see cref="ServiceOrigins"/> may be written to, not even Microsoft's own hosts: for a bot that is played with on one's own machine.</summary>
    public bool OnlyServiceOrigins { get; set; }

    /// <summary>Takes activities without any token from this machine. Never outside one's own machine.</summary>
    public bool DangerouslyAllowUnauthenticatedFromLoopback { get; set; }

    /// <summary>Largest body taken, in bytes. Default 1 MiB; larger gets 413.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>Time for an invoke. Default 10 s; Teams gives up after about 15, dialogs after about 5.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:15")]
    public TimeSpan InvokeDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time for an ordinary activity before its acknowledgement. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:15")]
    public TimeSpan ActivityDeadline { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time for a queued activity. Default 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan QueuedDeadline { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Activities that may wait; more get 503. Default 10,000.</summary>
    [Range(1, 1_000_000)]
    public int QueueCapacity { get; set; } = 10_000;

    /// <summary>Queued activities handled at a time. Default 64.</summary>
    [Range(1, 4096)]
    public int QueueWorkers { get; set; } = 64;

    /// <summary>Time the queue gets to empty itself at shutdown. Default 20 s; the host's limit is raised where it would cut it short.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan ShutdownDrain { get; set; } = TimeSpan.FromSeconds(20);
}
