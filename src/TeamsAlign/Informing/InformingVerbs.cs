namespace TeamsAlign.Informing;

/// <summary>What the buttons of the list are called on the wire, and the data that comes with them.</summary>
internal static class InformingVerbs
{
    /// <summary>One customer is informed.</summary>
    public const string Mark = "informing.mark";

    /// <summary>All of the person's list are.</summary>
    public const string All = "informing.all";

    /// <summary>The same taken back.</summary>
    public const string Undo = "informing.undo";
    public const string UndoAll = "informing.undoAll";

    /// <summary>Shows the person's list of a plan item.</summary>
    public const string List = "informing.list";

    /// <summary>Key of the customer on the list.</summary>
    public const string Customer = "customer";
}
