using System.Security.Claims;
using Shouldly;
using TeamsAlign.Shell;
using Xunit;

namespace TeamsAlign.Tests.Shell;

public sealed class MayCallTests
{
    [Theory]
    [InlineData("access_as_user", true)]
    [InlineData("User.Read access_as_user", true)]
    [InlineData("User.Read", false)]
    [InlineData("not_access_as_user", false)]
    [InlineData("", false)]
    public void A_token_has_to_be_for_this_api_whatever_else_it_is_for(string scopes, bool may) =>
        IdentitySetup.MayCall(new(new ClaimsIdentity([new Claim("scp", scopes)], "Bearer"))).ShouldBe(may);

    [Fact]
    public void Claims_nobody_vouches_for_count_for_nothing() =>
        IdentitySetup.MayCall(new(new ClaimsIdentity([new Claim("scp", "access_as_user")]))).ShouldBeFalse();
}
