namespace TeamsAlign;

public sealed class Probe
{
    [Xunit.Fact]
    public void Runs() => Xunit.Assert.Equal(2, 1 + 1);
}
