using System.Globalization;
using System.Text.Json.Nodes;
using TeamsAlign.Bench.Faults.Stage;

namespace TeamsAlign.Bench.Faults.Checks;

/// <summary>What products called the connector for, as the connector saw it.</summary>
internal static class ConnectorLog
{
    /// <param name="after">Sequence number of the last call that is known; 0 for all.</param>
    public static async Task<IReadOnlyList<JsonNode>> ReadAsync(LocalServices services, CancellationToken cancellationToken, long after = 0)
    {
        var calls = new List<JsonNode>();
        for (var last = after; ;)
        {
            var page = (await services.GetAsync($"/control/connector/log?after={last.ToString(CultureInfo.InvariantCulture)}", cancellationToken)).AsArray();
            if (page.Count == 0)
                return calls;
            calls.AddRange(page!);
            last = (long)page[^1]!["seq"]!;
        }
    }
}
