using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Tests;

/// <summary>Compares a card with its reviewed file. <c>UPDATE_GOLDENS=1</c> writes the files anew, for review like a screen.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <param name="card">The card as it is now.</param>
    /// <param name="name">File name without <c>.card.json</c>, in the folder Cards beside the test.</param>
    public static void ShouldBeGolden(this AdaptiveCard card, string name, [CallerFilePath] string test = "")
    {
        card.SizeInBytes().ShouldBeLessThan(28 * 1024);
        var now = JsonNode.Parse(card.ToUtf8Bytes())!.ToJsonString(Readable) + "\n";
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Cards", $"{name}.card.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(file, now);
        File.Exists(file).ShouldBeTrue($"{file} is missing; look at the card and write it with UPDATE_GOLDENS=1");
        now.ShouldBe(File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
