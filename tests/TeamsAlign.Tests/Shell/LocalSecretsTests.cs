using Shouldly;
using TeamsAlign.Shell.Local;
using Xunit;

namespace TeamsAlign.Tests.Shell;

public sealed class LocalSecretsTests
{
    [Fact]
    public void Processes_that_start_together_on_one_folder_get_one_key()
    {
        var folder = Directory.CreateTempSubdirectory("teamsalign-secrets-");
        try
        {
            for (var round = 0; round < 20; round++)
            {
                var keys = new string[8];
                var place = folder.CreateSubdirectory($"{round}").FullName;
                Parallel.For(0, keys.Length, i => keys[i] = LocalSecrets.SigningKey(place));
                keys.Distinct().Count().ShouldBe(1);
                Directory.GetFiles(place).Length.ShouldBe(1);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
