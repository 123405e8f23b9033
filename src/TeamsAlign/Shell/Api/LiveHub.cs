using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Tells open pages that there is a newer version; they fetch what they show. Nothing confidential goes over it.</summary>
[Authorize(Policy = IdentitySetup.ApiPolicy)]
internal sealed class LiveHub(ServedWorkspaces served) : Hub
{
    public const string Path = "/live";

    public override async Task OnConnectedAsync()
    {
        var people = served.Only!.Services.GetRequiredService<PeopleDesk>();
        if ((await people.WhoAsync(Context.User!, Context.ConnectionAborted)).IsOutsider)
            Context.Abort();
        await base.OnConnectedAsync();
    }
}
