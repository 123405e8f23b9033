using System.Globalization;

namespace TeamsAlign.Local.Graph.Items;

/// <summary>One row as it is kept.</summary>
/// <param name="Version">Counter of the ETag; rises with every write and at times without one.</param>
/// <param name="Label">Counter of the version history; rises with every write.</param>
/// <param name="Values">Own columns as JSON, by internal name, in canonical form.</param>
internal sealed record ItemRow(
    int Id, string Guid, int Version, int Label, string Values, string Created, string Modified, Actor Author, Actor Editor, bool Deleted)
{
    public string ETag => string.Create(CultureInfo.InvariantCulture, $"\"{Guid},{Version}\"");

    public string VersionId => string.Create(CultureInfo.InvariantCulture, $"{Label}.0");
}
