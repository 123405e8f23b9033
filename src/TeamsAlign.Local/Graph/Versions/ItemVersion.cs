using System.Globalization;
using TeamsAlign.Local.Graph.Items;

namespace TeamsAlign.Local.Graph.Versions;

/// <summary>A row as it once was.</summary>
internal sealed record ItemVersion(int Label, string Values, string Modified, Actor Editor)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Label}.0");
}
