using TeamsAlign.Bench.Faults;

namespace TeamsAlign.Bench.Scale.Filling;

/// <summary>
/// Sentences about meeting-room displays, the sample's own trade: a few thousand ways to say something, and made-up names, so that there are
/// frequent words, rare ones and some that occur once, as in real text.
/// </summary>
internal sealed class Wording(Chance chance)
{
    private static readonly string[] Wishes =
        ["Show", "Hide", "Print", "Export", "Book", "Release", "Lock", "Filter", "Group", "Rename", "Translate", "Schedule", "Archive", "Restore", "Share", "Approve", "Audit", "Limit", "Copy", "Highlight"];

    private static readonly string[] Things =
    [
        "the next three meetings", "rooms nobody enters", "check-in without a phone", "the panel's dark theme", "catering orders", "visitor badges", "recurring bookings",
        "the battery level of panels", "desk reservations", "parking places", "occupancy sensors", "the floor plan", "late arrivals", "cleaning times", "energy use",
        "the front desk's list", "calendar conflicts", "guest accounts", "braille labels", "firmware updates", "the week view", "room equipment", "video calls", "lost bookings",
        "private meetings", "signage at the entrance", "evacuation notices", "licence keys", "access cards", "usage statistics",
    ];

    private static readonly string[] Where =
    [
        "on the small panels", "in the mobile app", "for large campuses", "when the network is down", "across time zones", "in the evening", "for the whole building",
        "on the lobby screen", "for external guests", "at the airport gates", "in the operating theatres", "for shared offices", "during maintenance", "in every language we sell in",
        "per cost centre", "without an administrator", "from the calendar invitation", "before the meeting starts", "after the last booking", "with the hotel's own directory",
    ];

    private static readonly string[] Reasons =
    [
        "Half of the rooms stay empty because nobody notices.", "The facility team writes it into a spreadsheet every Monday.", "Their auditors asked for it twice this year.",
        "People walk in because they only see the current meeting.", "The front desk answers thirty calls a day about it.", "A competitor has it and showed it to them.",
        "They will not roll out to the second site without it.", "The bright panels disturb in the evening.", "It is part of their accessibility programme.",
        "The works council insists on it.", "Support closes about ten tickets a month with a workaround.", "They pay a contractor to do it by hand.",
    ];

    private static readonly string[] Syllables =
        ["ka", "lo", "mi", "ren", "ta", "vel", "or", "sun", "dar", "ne", "pi", "qua", "ros", "ti", "ul", "ver", "wen", "xa", "yor", "zel", "bre", "cho", "fen", "gri", "hal"];

    public static readonly string[] Areas = ["Booking", "Display", "Reliability", "Administration", "Sensors", "Reports", "Integrations"];

    public string Title => $"{chance.Of(Wishes)} {chance.Of(Things)} {chance.Of(Where)}";

    public string Problem =>
        $"{chance.Of(Reasons)} They want to {chance.Of(Wishes).ToLowerInvariant()} {chance.Of(Things)} {chance.Of(Where)}, first at {Name} {Name}. {chance.Of(Reasons)} It came up with model {Name}-{chance.Below(90) + 10}.";

    public string Quote => $"“If we could {chance.Of(Wishes).ToLowerInvariant()} {chance.Of(Things)}, {Name} would be with us.”";

    /// <summary>Two to four syllables: about fifteen thousand of two or three, the longer ones nearly all unique.</summary>
    public string Name
    {
        get
        {
            var name = string.Concat(Enumerable.Range(0, 2 + chance.Below(3)).Select(_ => chance.Of(Syllables)));
            return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }

    /// <summary>What somebody types: a few words of the trade, some unfinished, some with a typing error.</summary>
    public string Search
    {
        get
        {
            var words = $"{chance.Of(Things)} {chance.Of(Where)}".Split(' ').Where(w => w.Length > 3).ToArray();
            var one = chance.Of(words);
            return chance.Below(4) switch
            {
                0 => one[..Math.Max(3, one.Length - 2)],
                1 => one.Remove(one.Length / 2, 1),
                2 => $"{one} {chance.Of(words)}",
                _ => $"{chance.Of(Wishes).ToLowerInvariant()} {one}",
            };
        }
    }
}
