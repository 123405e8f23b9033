using TeamsAlign.Bots;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Delivery;

internal static class DeliverySetup
{
    public static void AddDelivery(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<DeliveryStore>();
        builder.Services.AddSingleton<IConversationBook, ConversationBook>();
        builder.Services.AddSingleton<PressedCards>();
        builder.Services.AddSingleton<CardDesk>();
        builder.Services.AddBotModule<DeskBot>();
        builder.Services.AddSingleton<Postman>();
        builder.Services.AddSingleton<FollowRecord>();
        builder.Services.AddSingleton<Telling>();
        builder.Services.AddSingleton<Teller>();
        builder.Services.AddSingleton<InTime>();
        builder.Services.AddSingleton<ICardFace, NoticesFace>();
        builder.Services.AddBotModule<NoticesBot>();
        builder.Services.AddSingleton<SecondTries>();
        builder.Services.AddHostedService(s => s.GetRequiredService<SecondTries>());
        builder.Services.AddHostedService<DeliveryWorker>();
        builder.Services.AddHostedService<LateNotices>();
    }
}
