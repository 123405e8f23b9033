using System.Collections.Frozen;
using System.Reflection;
using TeamsAlign.Delivery;
using TeamsAlign.Home;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Every kind of record the product knows, by type and by list name.</summary>
internal sealed class RecordKinds(IEnumerable<RecordKind> kinds)
{
    private readonly FrozenDictionary<Type, RecordKind> byType = kinds.ToFrozenDictionary(k => k.RecordType);
    private readonly FrozenDictionary<string, RecordKind> byList = kinds.ToFrozenDictionary(k => k.Schema.Name);

    /// <summary>Every kind that is declared in this program, for commands that need no running product. Delivery and the home site keep their own lists.</summary>
    public static RecordKinds Declared() => new(typeof(RecordKinds).Assembly.GetTypes()
        .Where(t => t.Namespace != typeof(DeliveryLists).Namespace && t.Namespace != typeof(HomeSite).Namespace)
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(f => f.FieldType.IsAssignableTo(typeof(RecordKind)))
        .Select(f => (RecordKind)f.GetValue(null)!));

    public IEnumerable<RecordKind> All => byType.Values;

    public IReadOnlyList<ListSchema> Schemas => [Head.Schema, JobInput.Schema, .. byList.Values.Select(k => k.Schema).OrderBy(s => s.Name, StringComparer.Ordinal)];

    public RecordKind Of(IRecord record) => byType[record.GetType()];

    public RecordKind? Named(string list) => byList.GetValueOrDefault(list);
}
