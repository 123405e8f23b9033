using System.Net;
using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Started by a service manager, from whatever folder, and ended by its signal.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Outside_its_own_folder_it_finds_its_pages_and_told_to_end_it_ends_in_order_and_takes_its_stand_ins_along()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that could be sent to another process.");
        await using var product = await ProductProcess.StartAsync("--environment=Production");
        using var page = await product.Http.GetAsync(new Uri("/tab", UriKind.Relative), TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var lena = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        await using (lena)
            await lena.SaysAsync("help");

        var code = await product.EndAsync();

        code.ShouldBe(0);
        product.Output().ShouldNotContain("xception");
        await Should.ThrowAsync<HttpRequestException>(() => product.Http.GetAsync(new Uri("/healthz", UriKind.Relative)));
    }
}
