namespace TeamsAlign.Workspaces;

/// <summary>
/// When to look at which list. In turn, slowly: each list once a minute while something happens (every five minutes where Graph tells of changes,
/// since notices get lost), and one list every 40 s once nothing has happened for ten minutes: each look costs a resource unit. And soon after
/// Graph said that a list changed.
/// </summary>
/// <param name="lists">Their names.</param>
/// <param name="start">When following began.</param>
internal sealed class LookPlan(IReadOnlyList<string> lists, DateTimeOffset start)
{
    /// <summary>Without changes for so long, a workspace is idle.</summary>
    public static readonly TimeSpan QuietAfter = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan IdlePause = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RoundWhenTold = TimeSpan.FromMinutes(5);

    /// <summary>Deltas lag behind what they tell of.</summary>
    private static readonly TimeSpan[] AfterNotice = [TimeSpan.Zero, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30)];

    /// <summary>What we wrote ourselves is most likely what the notice is about.</summary>
    private static readonly TimeSpan AfterEcho = TimeSpan.FromSeconds(10);

    private readonly Lock door = new();
    private readonly SortedSet<(DateTimeOffset At, string List)> soon = [];
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private DateTimeOffset stirred = start;
    private DateTimeOffset lastInTurn = start;
    private int turn;

    /// <summary>Whether Graph tells of changes.</summary>
    public bool IsTold { get; set; }

    /// <summary>The next look. Asking changes nothing.</summary>
    public (DateTimeOffset At, string List) Next()
    {
        lock (door)
        {
            var pause = lastInTurn - stirred >= QuietAfter ? IdlePause : (IsTold ? RoundWhenTold : Round) / lists.Count;
            var inTurn = (At: lastInTurn + pause, List: lists[turn]);
            return soon.Count > 0 && soon.Min.At <= inTurn.At ? soon.Min : inTurn;
        }
    }

    /// <summary>A look from <see cref="Next"/> was made.</summary>
    public void Looked(string list, DateTimeOffset now)
    {
        lock (door)
        {
            written.Remove(list);
            if (soon.RemoveWhere(s => s.List == list && s.At <= now) > 0 && list != lists[turn])
                return;
            turn = (turn + 1) % lists.Count;
            lastInTurn = now;
        }
    }

    /// <summary>Graph said that a list has changed.</summary>
    public void Heard(string list, DateTimeOffset now)
    {
        lock (door)
        {
            if (written.Contains(list))
            {
                if (!soon.Any(s => s.List == list))
                    soon.Add((now + AfterEcho, list));
                return;
            }

            soon.RemoveWhere(s => s.List == list);
            foreach (var after in AfterNotice)
                soon.Add((now + after, list));
        }
    }

    /// <summary>We wrote to these lists.</summary>
    public void Wrote(IEnumerable<string> those, DateTimeOffset now)
    {
        lock (door)
        {
            written.UnionWith(those.Where(lists.Contains));
            stirred = now;
        }
    }
}
