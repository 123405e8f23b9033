namespace TeamsAlign.Lists;

/// <summary>One column of a list. Records, so that a schema can be compared and changed with <c>with</c>.</summary>
/// <param name="Name">Internal name: plain ASCII letters and digits, fixed for ever once the list exists.</param>
/// <param name="DisplayName">What an administrator sees; may be changed by hand without harm.</param>
public abstract record Column(string Name, string DisplayName)
{
    /// <summary>Name of the column every list has without being asked.</summary>
    public const string TitleName = "Title";

    /// <summary>Graph refuses to filter on a column without an index; at most 20 indexes fit on a list.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>SharePoint refuses a second row with the same value. Implies an index.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Shown to administrators beside the column.</summary>
    public string Description { get; init; } = "";

    /// <summary>True for the built-in title column, which is never created, only named and indexed.</summary>
    public bool IsTitle => Name == TitleName;
}
