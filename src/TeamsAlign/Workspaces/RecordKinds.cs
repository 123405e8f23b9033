using System.Collections.Frozen;
using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>Every kind of record the product knows, by type and by list name.</summary>
internal sealed class RecordKinds(IEnumerable<RecordKind> kinds)
{
    private readonly FrozenDictionary<Type, RecordKind> byType = kinds.ToFrozenDictionary(k => k.RecordType);
    private readonly FrozenDictionary<string, RecordKind> byList = kinds.ToFrozenDictionary(k => k.Schema.Name);

    public IEnumerable<RecordKind> All => byType.Values;

    public IReadOnlyList<ListSchema> Schemas => [Head.Schema, .. byList.Values.Select(k => k.Schema).OrderBy(s => s.Name, StringComparer.Ordinal)];

    public RecordKind Of(IRecord record) => byType[record.GetType()];

    public RecordKind? Named(string list) => byList.GetValueOrDefault(list);
}
