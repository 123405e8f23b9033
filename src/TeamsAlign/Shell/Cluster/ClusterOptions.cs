namespace TeamsAlign.Shell;

/// <summary>How several processes work on one workspace.</summary>
internal sealed class ClusterOptions
{
    public const string Section = "Cluster";

    /// <summary>Default true. False leaves Orleans out: the writer is this process.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Connection string of a Redis that all processes use, as StackExchange.Redis reads it. Absent: this process is alone.</summary>
    public string? Redis { get; init; }

    /// <summary>IP address under which the other processes reach this one. Default: this machine's own; loopback where Redis is on loopback.</summary>
    public string? Address { get; init; }

    /// <summary>Port for the other processes. Default 0: a free one.</summary>
    public int SiloPort { get; init; }

    /// <summary>Port for clients of the cluster; there are none beside the processes themselves. Default 0: a free one.</summary>
    public int GatewayPort { get; init; }
}
