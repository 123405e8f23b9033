using System.Text;
using TeamsAlign.Lists;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Syncs;

/// <summary>What every change of a meeting ends with: its row still fits.</summary>
internal static class KeepSync
{
    public static Decision As(Sync sync, string what) => Bytes(SyncList.Kind.Write(sync)) > SyncLimits.RowBytes
        ? Refusal.WrongState("sync.full", "The notes of this meeting are full. Close it and start the next one, or write less.")
        : Decision.About(sync.Key, what).Put(sync);

    /// <summary>As many items, in order, as the row of a new meeting takes.</summary>
    public static IReadOnlyList<AgendaItem> Fitting(IReadOnlyList<AgendaItem> items)
    {
        var bytes = 0;
        return [.. items.TakeWhile(i => (bytes += Bytes(SyncList.Kind.Write(new Sync("", "") { Items = [i] }))) <= SyncLimits.AgendaBytes)];
    }

    private static int Bytes(Fields fields) => Encoding.UTF8.GetByteCount(fields.ToJson().ToJsonString());
}
