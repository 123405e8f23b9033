using System.Net;
using System.Net.Sockets;
using Shouldly;
using TeamsAlign.Shell;
using Xunit;

namespace TeamsAlign.Tests.Shell;

/// <summary>Ports for processes that are started here.</summary>
public sealed class FreePortTests
{
    [Fact]
    public void Ports_are_different_free_and_below_those_of_outgoing_connections()
    {
        var ports = Enumerable.Range(0, 200).Select(_ => FreePort.Take()).ToArray();
        ports.Distinct().Count().ShouldBe(ports.Length);
        ports.ShouldAllBe(p => p >= 20_000 && p < 32_768);
    }

    [Fact]
    public void One_that_somebody_listens_on_is_left_out()
    {
        var next = FreePort.Take() + 1;
        using var somebody = new TcpListener(IPAddress.Loopback, next);
        somebody.Start();
        Enumerable.Range(0, 20).Select(_ => FreePort.Take()).ShouldNotContain(next);
    }
}
