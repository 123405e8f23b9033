namespace TeamsAlign.Insights;

/// <summary>A record that was found, best first.</summary>
/// <param name="Key">Its key: <c>REQ-12</c>, <c>RM-7</c>.</param>
/// <param name="Score">Comparable within one search only.</param>
internal sealed record SearchHit(string Key, float Score);
