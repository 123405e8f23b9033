namespace TeamsAlign.Workspaces;

/// <summary>One row of one list, as an immutable value.</summary>
internal interface IRecord
{
    /// <summary>The readable, unique key that is never reused: <c>REQ-12</c>.</summary>
    string Key { get; }
}
