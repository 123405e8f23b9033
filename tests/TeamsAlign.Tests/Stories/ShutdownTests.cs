using Shouldly;
using Xunit;

namespace TeamsAlign.Tests.Stories;

/// <summary>Ctrl+C, and what a service manager sends.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Told_to_end_it_ends_in_order_and_takes_its_stand_ins_along()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that could be sent to another process.");
        await using var product = await ProductProcess.StartAsync();
        var lena = await Chat.OpenAsync(product, Somebody.Lena, Place.Personal);
        await using (lena)
            await lena.SaysAsync("help");

        var code = await product.EndAsync();

        code.ShouldBe(0);
        product.Output().ShouldNotContain("xception");
        await Should.ThrowAsync<HttpRequestException>(() => product.Http.GetAsync(new Uri("/healthz", UriKind.Relative)));
    }
}
