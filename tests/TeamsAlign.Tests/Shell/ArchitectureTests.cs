using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Shell;

/// <summary>Who must not know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Sources = Path.Combine(Root(), "src");

    [Theory]
    [InlineData("TeamsAlign.Bots")]
    [InlineData("TeamsAlign.Lists")]
    [InlineData("TeamsAlign.Connectors")]
    [InlineData("TeamsAlign.Local")]
    public void A_leaf_references_no_other_project(string project) =>
        File.ReadAllText(Path.Combine(Sources, project, $"{project}.csproj")).ShouldNotContain("ProjectReference");

    [Fact]
    public void The_bot_library_knows_no_word_of_the_domain() => Offenders("TeamsAlign.Bots", "TeamsAlign.Requests", "TeamsAlign.Roadmap", "SharePoint list", "Microsoft.Graph").ShouldBeEmpty();

    [Fact]
    public void The_product_knows_nothing_of_Graph_s_wire() => Offenders("TeamsAlign", "AdditionalData", "ODataError", "Microsoft.Graph.Models").ShouldBeEmpty();

    [Fact]
    public void Every_command_survives_the_way_through_the_cluster()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && !t.IsAbstract).ToArray();
        commands.Length.ShouldBeGreaterThan(20);
        commands.ShouldAllBe(t => t.GetConstructors().Length == 1, "a record with one constructor is what JSON can read back");
    }

    private static string[] Offenders(string project, params string[] words) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Sources, project), "*.cs", SearchOption.AllDirectories)
            .Where(file => words.Any(word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Sources, file)),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TeamsAlign.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) ?? throw new InvalidOperationException("There is no solution above the tests.");
        return folder;
    }
}
