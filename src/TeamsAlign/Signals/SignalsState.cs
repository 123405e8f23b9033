using TeamsAlign.Workspaces;

namespace TeamsAlign.Signals;

/// <summary>Look-ups over what was heard.</summary>
internal static class SignalsState
{
    private static readonly Index<Signal> ByStatus = new(s => s.Status.ToString());
    private static readonly Index<Signal> ByRequest = new(s => s.Request);

    extension(WorkspaceState state)
    {
        public Table<Signal> Signals => state.Table<Signal>();

        public IEnumerable<Signal> SignalsThatAre(SignalStatus status) => state.Signals.By(ByStatus, status.ToString()).OrderByDescending(s => RecordKey.Number(s.Key));

        /// <summary>What a request came from, or what counts for it, oldest first.</summary>
        public IEnumerable<Signal> SignalsOf(string request) => state.Signals.By(ByRequest, request).OrderBy(s => RecordKey.Number(s.Key));

        /// <summary>Unread ones first, each part the newest first.</summary>
        public IEnumerable<Signal> SignalsInOrder =>
            state.SignalsThatAre(SignalStatus.Unread).Concat(state.Signals.Where(s => s.Status != SignalStatus.Unread).OrderByDescending(s => RecordKey.Number(s.Key)));

        /// <summary>Themes in use, by name.</summary>
        public IReadOnlyList<string> Themes => state.Signals.Derived("themes", rows =>
            rows.Select(s => s.Theme).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToArray());

        /// <summary>The theme as it is spelt already, or as it was typed.</summary>
        public string ThemeLike(string theme) => state.Themes.FirstOrDefault(t => t.Equals(theme, StringComparison.OrdinalIgnoreCase)) ?? theme;

        /// <summary>
        /// The history of a signal, newest first. That it became a request, or counts for one, is filed under that request.
        /// </summary>
        public IEnumerable<JournalEntry> HistoryOfSignal(Signal signal) => signal.Request is not { } request
            ? state.HistoryOf(signal.Key)
            : state.HistoryOf(request).Where(e => e.Verb is nameof(MakeRequestOfSignal) or nameof(AddSignalToRequest) && e.Summary.EndsWith($" {signal.Key}", StringComparison.Ordinal))
                .Concat(state.HistoryOf(signal.Key)).OrderByDescending(e => RecordKey.Number(e.Key));
    }
}
