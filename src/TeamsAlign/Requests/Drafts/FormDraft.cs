using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsAlign.Bots;
using TeamsAlign.Requests.Cards;
using TeamsAlign.Signals.Cards;

namespace TeamsAlign.Requests.Drafts;

/// <summary>What somebody typed into a form and did not send.</summary>
/// <param name="Fields">What stood in its fields, as an object of texts.</param>
/// <param name="At">When it last came.</param>
internal sealed record FormDraft(string Fields, DateTimeOffset At)
{
    /// <summary>As long as a card may be; more is no form of ours.</summary>
    public const int Longest = 28 * 1024;

    /// <summary>Read like something that was just sent.</summary>
    public SubmittedData Data => new(JsonSerializer.Deserialize<JsonElement>(Fields));

    /// <summary>What people fill in, in the forms of requests and signals.</summary>
    private static readonly string[] Typed =
        [RequestVerbs.Need, RequestVerbs.Account, RequestVerbs.AccountName, RequestVerbs.Deal, SignalVerbs.Text, SignalVerbs.Kind, SignalVerbs.Theme];

    /// <summary>Of what was sent only what people fill in; null where nothing is, or too much.</summary>
    public static FormDraft? Of(SubmittedData sent, DateTimeOffset now)
    {
        var kept = new JsonObject();
        foreach (var field in Typed)
            if (sent.Text(field) is not null)
                kept[field] = sent.Typed(field);
        var text = kept.ToJsonString();
        return kept.Count == 0 || text.Length > Longest ? null : new FormDraft(text, now);
    }
}
