using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsAlign.Approvals.Cards;
using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Insights;
using TeamsAlign.Requests.Api;
using TeamsAlign.Requests.Bot;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Requests.Drafts;
using TeamsAlign.Shell;
using TeamsAlign.Workspaces;
using TeamsAlign.Workspaces.Due;

namespace TeamsAlign.Requests;

internal static class RequestsSetup
{
    public static void AddRequests(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(RequestList.Kind);
        builder.Services.AddRecordKind(DemandList.Kind);
        builder.Services.TryAddSingleton<SearchIndex>();
        builder.Services.AddHostedService<SearchWarmUp>();
        builder.Services.AddScoped<RequestDesk>();
        builder.Services.AddScoped<FindRequests>();
        builder.Services.AddSingleton<RequestRows>();
        builder.Services.AddSingleton<KeptDrafts>();
        builder.Services.AddSingleton<HeardIn>();
        builder.Services.AddSingleton<CaptureDesk>();
        builder.Services.AddSingleton<QueueDesk>();
        builder.Services.AddSingleton<IQueueDesk>(s => s.GetRequiredService<QueueDesk>());
        builder.Services.AddSingleton<IDecidedCard, RequestDecidedCard>();
        builder.Services.AddBotModule<RequestsBot>();
        builder.Services.AddBotModule<AnswerBot>();
        builder.Services.AddBotModule<CaptureBot>();
        builder.Services.AddBotModule<RequestsExtension>();
        builder.Services.AddSingleton<ICardFace, RequestFace>();
        builder.Services.AddSingleton(new LinkedKind(Request.Prefix, RequestCard.Face, "requests"));
        builder.Services.AddSingleton<ICardFace, AskedFace>();
        builder.Services.AddSingleton<ICardFace, AnsweredFace>();
        builder.Services.AddSingleton<ICardFace, QueueFace>();
        builder.Services.AddSingleton<ICardFace, FoundFace>();
        builder.Services.AddSingleton<INotify, RequestNotices>();
        builder.Services.AddSingleton<IDueWork, ReopenWhenDue>();
    }
}
