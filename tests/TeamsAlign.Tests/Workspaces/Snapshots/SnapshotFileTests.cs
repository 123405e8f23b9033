using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Workspaces;

public sealed class SnapshotFileTests : IDisposable
{
    private static readonly Snapshot Some = new("site", "form", 7, "mark", ulong.MaxValue,
        [new SnapshotList("Requests", "id", "/token", [new SnapshotRow("1", "\"g,2\"", "stamp", new JsonObject { ["Title"] = "Größe 界", ["Amount"] = 12.5m, ["Gone"] = null })])],
        [new BrokenRow("Requests", "2", null, "A sentence.", "Tomas")]);

    private readonly string folder = Directory.CreateTempSubdirectory("teamsalign-snapshot-").FullName;
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    private string FilePath => Path.Combine(folder, "deeper", "it.snapshot");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_comes_back_as_it_was_and_shows_nothing_to_others()
    {
        var file = new SnapshotFile(FilePath, key);
        await file.WriteAsync(Some, Cancel);
        await file.WriteAsync(Some with { Sequence = 8 }, Cancel);
        var back = await file.ReadAsync(Cancel);
        back.Sequence.ShouldBe(8);
        back.Fingerprint.ShouldBe(ulong.MaxValue);
        back.Lists[0].Rows[0].Fields.ToJsonString().ShouldBe(Some.Lists[0].Rows[0].Fields.ToJsonString());
        back.Broken.ShouldBe(Some.Broken);
        Directory.GetFiles(Path.GetDirectoryName(FilePath)!).ShouldHaveSingleItem("Nothing unfinished is left.");
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(FilePath, Cancel)).ShouldNotContain("Requests");
    }

    [Fact]
    public async Task Changed_cut_and_foreign_files_cannot_be_opened()
    {
        var file = new SnapshotFile(FilePath, key);
        await file.WriteAsync(Some, Cancel);
        var good = await File.ReadAllBytesAsync(FilePath, Cancel);
        foreach (var at in (int[])[0, 12, 28, good.Length / 2, good.Length - 1])
        {
            var bad = good.ToArray();
            bad[at] ^= 0x10;
            await File.WriteAllBytesAsync(FilePath, bad, Cancel);
            await Should.ThrowAsync<CryptographicException>(() => file.ReadAsync(Cancel));
        }

        foreach (var length in (int[])[0, 27, good.Length - 1])
        {
            await File.WriteAllBytesAsync(FilePath, good[..length], Cancel);
            await Should.ThrowAsync<CryptographicException>(() => file.ReadAsync(Cancel));
        }

        await File.WriteAllBytesAsync(FilePath, good, Cancel);
        await Should.ThrowAsync<CryptographicException>(() => new SnapshotFile(FilePath, RandomNumberGenerator.GetBytes(32)).ReadAsync(Cancel));
        (await file.ReadAsync(Cancel)).Sequence.ShouldBe(7);
    }
}
