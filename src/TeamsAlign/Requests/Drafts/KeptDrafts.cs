using System.Collections.Concurrent;
using TeamsAlign.Bots;
using TeamsAlign.People;

namespace TeamsAlign.Requests.Drafts;

/// <summary>
/// Drafts of forms, each person's own, in memory only (decision 0018): a restart forgets them. They go when the form is sent, when somebody starts
/// over, and after <see cref="KeptFor"/>.
/// </summary>
internal sealed class KeptDrafts(TimeProvider time)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(3);

    /// <summary>The oldest of a person's goes first.</summary>
    public const int MostOfOne = 20;

    private readonly ConcurrentDictionary<(PersonId Person, string Place), FormDraft> drafts = new();

    /// <summary>Other processes are told of what changes here, where there are any; null: it is gone.</summary>
    public event Action<PersonId, string, FormDraft?>? Changed;

    /// <param name="place">Which form, and where: see <see cref="DraftPlace"/>. Null, here and below: a form that is not kept.</param>
    public FormDraft? Find(PersonId person, string? place) =>
        place is not null && drafts.TryGetValue((person, place), out var draft) && draft.At > time.GetUtcNow() - KeptFor ? draft : null;

    /// <summary>Keeps what was filled in so far; nothing filled in is no draft.</summary>
    public void Keep(PersonId person, string place, SubmittedData sent)
    {
        if (FormDraft.Of(sent, time.GetUtcNow()) is not { } draft)
            return;
        Take(person, place, draft);
        Changed?.Invoke(person, place, draft);
    }

    public void Drop(PersonId person, string? place)
    {
        if (place is null)
            return;
        Take(person, place, null);
        Changed?.Invoke(person, place, null);
    }

    /// <summary>After a press: what was sent is no draft any more, and what was not is kept.</summary>
    public void Note(PersonId person, string? place, SubmittedData pressed, bool isSent)
    {
        if (isSent)
            Drop(person, place);
        else if (place is not null)
            Keep(person, place, pressed);
    }

    /// <summary>What another process heard.</summary>
    public void Take(PersonId person, string place, FormDraft? draft)
    {
        if (draft is null)
            drafts.TryRemove((person, place), out _);
        else
            drafts[(person, place)] = draft;
        var old = time.GetUtcNow() - KeptFor;
        foreach (var (key, kept) in drafts)
            if (kept.At <= old)
                drafts.TryRemove(key, out _);
        foreach (var (key, _) in drafts.Where(d => d.Key.Person == person).OrderByDescending(d => d.Value.At).Skip(MostOfOne).ToArray())
            drafts.TryRemove(key, out _);
    }
}
