using System.Net;
using System.Text.Json.Serialization;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>A mention of a person in a message or card.</summary>
public sealed record Mention
{
    /// <summary>Mentions somebody.</summary>
    /// <param name="id">User id of the bot (<c>29:…</c>), or Entra object id.</param>
    /// <param name="name">The name shown.</param>
    public Mention(string id, string name)
    {
        Mentioned = new(id, name);
        Text = $"<at>{WebUtility.HtmlEncode(name)}</at>";
    }

    /// <summary>The entity's type on the wire.</summary>
    [JsonInclude]
    internal string Type { get; } = "mention";

    /// <summary>Who.</summary>
    public MentionedAccount Mentioned { get; }

    /// <summary>The text that must occur in the message or card, as it is.</summary>
    public string Text { get; }

    /// <summary>The same text for a card's text block.</summary>
    public CardText ToCardText() => CardText.Raw(Text);
}

/// <summary>Who is mentioned.</summary>
public sealed record MentionedAccount(string Id, string Name);
