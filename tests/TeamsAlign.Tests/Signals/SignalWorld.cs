using TeamsAlign.Signals;
using TeamsAlign.Tests.Requests;

namespace TeamsAlign.Tests.Signals;

/// <summary>Signals in the workspace of requests.</summary>
internal static class SignalWorld
{
    public const string Heard = "Contoso says the competitor shows maps without a network.";

    /// <summary>A signal by Sam about Contoso in any status, brought there by the commands; REQ-1 is there to count for.</summary>
    public static RequestWorld Having(SignalStatus status, string? account = "AC-1")
    {
        var world = new RequestWorld().Having(TeamsAlign.Requests.RequestStatus.New, title: "Maps offline");
        world.Do(new CaptureSignal(Heard) { Kind = SignalKind.Competitor, Account = account, Theme = "Maps" }, RequestWorld.Sam);
        if (status == SignalStatus.BecameRequest)
            world.Do(new MakeRequestOfSignal("SG-1"), RequestWorld.Priya);
        else if (status == SignalStatus.BecameDemand)
            world.Do(new AddSignalToRequest("SG-1", "REQ-1"), RequestWorld.Priya);
        else if (status == SignalStatus.SetAside)
            world.Do(new SetSignalAside("SG-1", "We know that already."), RequestWorld.Priya);
        return world;
    }
}
