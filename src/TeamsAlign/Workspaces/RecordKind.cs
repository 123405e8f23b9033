using TeamsAlign.Lists;

namespace TeamsAlign.Workspaces;

/// <summary>How one kind of record lives in its list. Each slice declares its kinds beside its records.</summary>
/// <param name="schema">The list as an administrator sees it. Must hold <see cref="KeyColumn"/> and <see cref="ChangeColumn"/>.</param>
internal abstract class RecordKind(ListSchema schema)
{
    /// <summary>Every list's key: unique, readable.</summary>
    public static readonly TextColumn KeyColumn = Columns.Text("RecordKey", "Key").Unique().Described("Readable key. Never change or reuse it.");

    /// <summary>The id of the command that wrote the row last; tells our own writes from edits by hand.</summary>
    public static readonly TextColumn ChangeColumn = Columns.Text("Change", "Change").Described("Written by TeamsAlign with every change. Leave as it is.");

    public ListSchema Schema { get; } = schema;

    public abstract Type RecordType { get; }

    /// <summary>What an edit by hand cannot change.</summary>
    public Guard Guard { get; init; } = Guard.Nothing;

    /// <summary>Reads a row.</summary>
    /// <exception cref="FormatException">The row breaks a rule of the record; it is then shown as such and kept out of the state.</exception>
    public abstract IRecord Read(Fields fields);

    /// <summary>Reads a row that somebody may have edited.</summary>
    /// <returns>The record, or the sentence that says which rule the row breaks.</returns>
    public (IRecord? Record, string? Sentence) TryRead(Fields fields)
    {
        try
        {
            return (Read(fields), null);
        }
        catch (FormatException rule)
        {
            return (null, rule.Message);
        }
    }

    /// <summary>All columns of the record, without the change stamp.</summary>
    public abstract Fields Write(IRecord record);

    /// <summary>An empty table of this kind.</summary>
    public abstract ITable NewTable();
}

/// <inheritdoc/>
internal sealed class RecordKind<T>(ListSchema schema, Func<Fields, T> read, Func<T, Fields> write) : RecordKind(schema)
    where T : class, IRecord
{
    public override Type RecordType => typeof(T);

    public override IRecord Read(Fields fields) => read(fields);

    public override Fields Write(IRecord record) => write((T)record).Set(KeyColumn, record.Key);

    public override ITable NewTable() => Table<T>.Empty;
}
