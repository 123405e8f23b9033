using TeamsAlign.Delivery;
using TeamsAlign.Digests;
using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>What became of what somebody heard, one line a signal, the newest first.</summary>
internal sealed class SignalsPart : IDigestPart
{
    public string Title => "Heard in the market: what became of it";

    public int Order => 4;

    public string Sum(IReadOnlyList<DigestLine> lines) => $"{lines.Count} of what you heard";

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span) =>
        NoticeChoices.Of(span.State, reader.Id).ModeOf(NoticeKind.Of(NoticeKind.Heard)!) != NoticeMode.Digest ? [] :
            from key in span.Events.Reverse().OfType<SignalTriaged>().Where(e => e.To == reader.Id).Select(e => e.Subject).Distinct()
            let signal = span.State.Signals[key]
            where signal is not null
            select new DigestLine(signal.Key, SignalSight.TextFor(signal, reader, span.State), Words(signal, span.State));

    private static string Words(Signal signal, WorkspaceState state) =>
        signal is { Status: SignalStatus.SetAside, Reason: { } reason } ? $"{SignalWords.StatusOf(signal)}: {reason}" : SignalWords.WhatBecame(signal, state);
}
