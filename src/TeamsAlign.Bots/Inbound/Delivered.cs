namespace TeamsAlign.Bots;

/// <summary>One delivery in <see cref="RecentDeliveries"/>, whose lock guards what can change.</summary>
internal sealed class Delivered(string key, int place, long startedAt)
{
    public string Key { get; } = key;

    public int Place { get; } = place;

    public long StartedAt { get; } = startedAt;

    /// <summary>HTTP status of its answer; 0 while it runs.</summary>
    public int Status { get; set; }

    public ReadOnlyMemory<byte> Body { get; set; }

    /// <summary>Others that wait for the same answer.</summary>
    public TaskCompletionSource<BotResponse>? Waiting { get; set; }
}
