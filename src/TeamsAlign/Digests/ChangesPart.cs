using TeamsAlign.Delivery;
using TeamsAlign.People;
using TeamsAlign.Requests;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Digests;

/// <summary>What became of what somebody asked for, or added a customer to: of that which they are not told at once, one line a request, the newest first.</summary>
internal sealed class ChangesPart : IDigestPart
{
    public string Title => "Answers and changes";

    public int Order => 3;

    public string Sum(IReadOnlyList<DigestLine> lines) => Sentences.Count(lines.Count, "change");

    public IEnumerable<DigestLine> For(Person reader, DigestSpan span)
    {
        var choices = NoticeChoices.Of(span.State, reader.Id);
        return from happened in span.Events.Reverse()
               where RequestNotices.Told(happened, span.State).Contains(reader.Id) && choices.ModeOf(NoticeKind.Of(RequestNotices.KindOf(happened))!) == NoticeMode.Digest
               group happened by happened.Subject into same
               let request = span.State.Requests[same.Key]
               where request is not null
               select new DigestLine(request.Key, request.Title, Words(request, [.. same]));
    }

    private static string Words(TeamsAlign.Requests.Request request, DomainEvent[] happened)
    {
        var added = happened.Count(e => e is DemandAdded);
        string?[] parts =
        [
            happened.Any(e => e is RequestNews) ? RequestMoves.Waits(request.Status) ? "Waits for an answer again" : RequestWords.StatusOf(request) : null,
            added == 0 ? null : added == 1 ? "one more customer wants it" : $"{added} more customers want it",
        ];
        var text = string.Join("; ", parts.OfType<string>());
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}";
    }
}
