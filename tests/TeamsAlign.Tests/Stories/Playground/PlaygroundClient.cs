using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Microsoft's Agents Playground in a browser, as somebody of the sample tenant, driven by a program that somebody has put on this machine. The scripts are in that program's words.</summary>
/// <param name="driver">Folder of the program.</param>
/// <param name="pictures">Folder for a picture of each step.</param>
internal sealed class PlaygroundClient(string driver, string pictures, ProductProcess product, ITestOutputHelper output)
{
    private const string Program = "drive.mjs";

    /// <summary>What the Playground cannot do and says so; the rest of its log has to be free of warnings.</summary>
    private static readonly string[] NotThere = ["User specific view is not supported", "Typeahead Search is not supported", "Link unfurling preview card is not supported"];

    /// <summary>Exactly five besides the one who looks; its configuration wants no more and no fewer.</summary>
    private static readonly Somebody[] People = [Somebody.Priya, Somebody.Tomas, Somebody.Sofia, Somebody.Daniel, Somebody.Lena, Somebody.Marcus];

    /// <summary>The folder named by the environment. Without it the test is skipped.</summary>
    public static string FindOrSkip()
    {
        var folder = Environment.GetEnvironmentVariable("TEAMSALIGN_PLAYGROUND");
        Assert.SkipUnless(folder is not null && File.Exists(Path.Combine(folder, Program)), $"The driver of the Agents Playground is not on this machine. Name the folder of its {Program} in TEAMSALIGN_PLAYGROUND.");
        return folder!;
    }

    /// <param name="script">Name of a file beside this one.</param>
    /// <param name="atComment">Done when the script comes to its comment.</param>
    public async Task RunAsync(Somebody person, string script, Func<Task>? atComment = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(pictures, script)).FullName;
        var config = Path.Combine(folder, "people.yml");
        await File.WriteAllTextAsync(config, Config(person));
        var start = new ProcessStartInfo("node") { WorkingDirectory = driver, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Program, "--bot", $"{product.Url}/api/messages", "--script", Path.Combine(Here(), $"{script}.json"), "--out", folder, "--config", config, "--timeout", "30000"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        List<string> lines = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (atComment is not null && line.Contains("{\"comment\":", StringComparison.Ordinal))
                await atComment();
        }

        await process.WaitForExitAsync();
        output.WriteLine($"{folder}\n{string.Join('\n', lines)}\n{await errors}");
        process.ExitCode.ShouldBe(0, string.Join('\n', lines.Where(l => !l.StartsWith("ok ", StringComparison.Ordinal))));
        var result = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "result.json")))!;
        foreach (var trouble in (string[])["playgroundWarnings", "pageErrors", "consoleErrors", "botErrors"])
            result[trouble]!.AsArray().Select(t => t!.ToString()).Where(t => !NotThere.Any(n => t.Contains(n, StringComparison.Ordinal))).ShouldBeEmpty(trouble);
    }

    private static string Config(Somebody person)
    {
        var id = person.Name.Split(' ')[0].ToLowerInvariant();
        return $$"""
            version: "0.1.1"
            tenantId: 11111111-1111-4111-8111-111111111111
            bot: { id: "28:22222222-2222-4222-8222-222222222222", name: TeamsAlign }
            currentUser: {{Line(person)}}
            users:
            {{string.Join('\n', People.Where(p => p != person).Select(p => $"  - {Line(p)}"))}}
            personalChat: { id: "a:1playground-{{id}}" }
            groupChat: { id: "19:playgroundgroup00000000000000000@thread.v2", name: Group Chat }
            team:
              id: "19:playgroundteam000000000000000000@thread.tacv2"
              name: My Team
              aadGroupId: aaaaaaaa-0000-4000-8000-000000000031
              channels:
                - { id: "19:playgroundnews000000000000000000@thread.tacv2", name: Announcements }

            """;
    }

    private static string Line(Somebody person)
    {
        var parts = person.Name.Split(' ');
        var mail = string.Create(CultureInfo.InvariantCulture, $"{parts[0]}.{parts[1]}@contoso.example").ToLowerInvariant();
        return $$"""{ id: "29:1{{parts[0].ToLowerInvariant()}}-{{person.Id[^4..]}}", name: {{person.Name}}, userPrincipleName: {{mail}}, aadObjectId: {{person.Id}}, givenName: {{parts[0]}}, surname: {{parts[1]}}, email: {{mail}} }""";
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
