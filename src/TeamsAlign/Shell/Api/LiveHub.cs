using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Tells open pages that there is a newer version; they fetch what they show. Nothing confidential goes over it.</summary>
[Authorize(Policy = IdentitySetup.ApiPolicy)]
internal sealed class LiveHub(IWhichWorkspace which) : Hub
{
    public const string Path = "/live";

    /// <summary>Part of the address in which a page says which product line it shows.</summary>
    public const string ProductLine = "productLine";

    public override async Task OnConnectedAsync()
    {
        var stop = Context.ConnectionAborted;
        var named = Context.GetHttpContext()?.Request.Query[ProductLine].ToString();
        if ((await which.ForAsync(Context.User!, named, stop)).Workspace is not { } workspace
            || (await workspace.Services.GetRequiredService<PeopleDesk>().WhoAsync(Context.User!, stop)).IsOutsider)
        {
            Context.Abort();
            return;
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, workspace.Identity.Name, stop);
        // What was published while the page was being let in is not sent again.
        if (workspace.Identity.Key is not null)
            await Clients.Caller.SendAsync(LivePush.Changed, LivePush.Of(workspace.Host.State), stop);
        await base.OnConnectedAsync();
    }
}
