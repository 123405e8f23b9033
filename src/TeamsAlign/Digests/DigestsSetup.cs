using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

internal static class DigestsSetup
{
    public static void AddDigests(this WorkspaceBuilder builder)
    {
        builder.Services.AddSingleton<IDigestPart, DecisionsPart>();
        builder.Services.AddSingleton<IDigestPart, ChangesPart>();
        builder.Services.AddSingleton<IDigestPart, StandingInPart>();
        builder.Services.AddSingleton<INotifyDue, DigestNotices>();
        builder.Services.AddSingleton<INotifyDue, DecisionsDueToday>();
        builder.Services.AddSingleton<ICardFace, DigestFace>();
        builder.Services.AddBotModule<DigestBot>();
    }
}
