using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Tests.Stories;
using Xunit;

namespace TeamsAlign.Tests.Shell;

/// <summary>The web client's types are made from a committed copy of the API's description; this is what keeps the copy true.</summary>
[Collection(FrontDoor.Name)]
public sealed class ApiDescriptionTests(StoryProduct product)
{
    private const string Renew =
        "UPDATE_GOLDENS=1 dotnet test --project tests/TeamsAlign.Tests -- --filter-class TeamsAlign.Tests.Shell.ApiDescriptionTests && npm run types --prefix src/TeamsAlign.Client";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task The_client_is_built_against_what_the_server_describes()
    {
        var described = JsonNode.Parse(await product.Process.Http.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!.AsObject();
        // The address it was asked at: another one on every start.
        described.Remove("servers");
        var now = described.ToJsonString(Readable) + "\n";

        var copy = Copy();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(copy, now, TestContext.Current.CancellationToken);
        var known = (await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        (now == known).ShouldBeTrue($"The API changed: {FirstDifference(now, known)}. Renew {copy} and the types made from it with: {Renew}");
    }

    /// <summary>One line: the whole is thousands of lines long.</summary>
    private static string FirstDifference(string now, string known)
    {
        var (described, copied) = (now.Split('\n'), known.Split('\n'));
        var line = described.Zip(copied).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1} is \"{described.ElementAtOrDefault(line)?.Trim()}\" and was \"{copied.ElementAtOrDefault(line)?.Trim()}\"";
    }

    private static string Copy([CallerFilePath] string test = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", "..", "..", "src", "TeamsAlign.Client", "openapi.json"));
}
