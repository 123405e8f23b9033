using System.Globalization;

namespace TeamsAlign.Bench.Cluster;

/// <summary>How the verb writes its figures.</summary>
internal static class ClusterWords
{
    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
