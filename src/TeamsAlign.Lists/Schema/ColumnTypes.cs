namespace TeamsAlign.Lists;

/// <summary>One line of text, at most <see cref="MaxLength"/> UTF-16 units.</summary>
public sealed record TextColumn(string Name, string DisplayName) : Column(Name, DisplayName)
{
    /// <summary>SharePoint's limit for a single line of text.</summary>
    public const int MaxLength = 255;
}

/// <summary>Several lines of plain text. Cannot be indexed.</summary>
public sealed record NoteColumn(string Name, string DisplayName) : Column(Name, DisplayName);

/// <summary>A number; SharePoint keeps about 15 significant digits.</summary>
public sealed record NumberColumn(string Name, string DisplayName) : Column(Name, DisplayName);

/// <summary>One of a few words, in a menu for whoever edits by hand. SharePoint does not enforce the choices; the reader must.</summary>
public sealed record ChoiceColumn(string Name, string DisplayName, IReadOnlyList<string> Choices) : Column(Name, DisplayName);

/// <summary>A calendar day, written as 12:00 UTC so that it is the same day in every time zone a site is likely to have.</summary>
public sealed record DateColumn(string Name, string DisplayName) : Column(Name, DisplayName);

/// <summary>A moment in whole seconds UTC; SharePoint drops fractions.</summary>
public sealed record TimeColumn(string Name, string DisplayName) : Column(Name, DisplayName);

/// <summary>Yes or no; an absent value reads as no.</summary>
public sealed record YesNoColumn(string Name, string DisplayName) : Column(Name, DisplayName);
