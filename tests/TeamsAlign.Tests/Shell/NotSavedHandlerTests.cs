using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using Xunit;

namespace TeamsAlign.Tests.Shell;

public sealed class NotSavedHandlerTests
{
    [Fact]
    public async Task What_comes_too_early_is_told_to_try_again()
    {
        await using var services = new ServiceCollection().AddLogging().AddProblemDetails().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services };

        (await new NotSavedHandler().TryHandleAsync(context, new StillLoadingException(), TestContext.Current.CancellationToken)).ShouldBeTrue();

        context.Response.StatusCode.ShouldBe(StatusCodes.Status503ServiceUnavailable);
    }
}
