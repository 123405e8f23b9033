using TeamsAlign.Bots;
using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.Shell;
using TeamsAlign.Signals.Api;
using TeamsAlign.Signals.Bot;
using TeamsAlign.Signals.Cards;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

internal static class SignalsSetup
{
    public static void AddSignals(this WorkspaceBuilder builder)
    {
        builder.Services.AddRecordKind(SignalList.Kind);
        builder.Services.AddSingleton<SignalDesk>();
        builder.Services.AddScoped<SignalCalls>();
        builder.Services.AddBotModule<SignalsBot>();
        builder.Services.AddBotModule<SignalsExtension>();
        builder.Services.AddSingleton<ICardFace, SignalFace>();
        builder.Services.AddSingleton(new LinkedKind(Signal.Prefix, SignalCard.Face, "signals"));
        builder.Services.AddSingleton<INotify, SignalNotices>();
        builder.Services.AddSingleton<IDigestPart, SignalsPart>();
    }
}
