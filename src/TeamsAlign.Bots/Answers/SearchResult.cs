using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots;

/// <summary>One result of a message extension. A card cannot be without a preview: Teams would show nothing.</summary>
public sealed record SearchResult
{
    /// <summary>A card and the line it shows in the list.</summary>
    public SearchResult(AdaptiveCard card, PreviewCard preview) =>
        Attachment = OutboundAttachment.Of(card) with { Preview = OutboundAttachment.Thumbnail(preview) };

    private SearchResult(OutboundAttachment attachment) => Attachment = attachment;

    internal OutboundAttachment Attachment { get; }

    /// <summary>A plain thumbnail card, for the list and the message alike.</summary>
    public static SearchResult Plain(PreviewCard card) => new(OutboundAttachment.Thumbnail(card));

    /// <summary>A result whose pick calls <c>OnSelectItem(select)</c>, which answers the card to insert.</summary>
    public static SearchResult Selectable(string select, ActionData data, PreviewCard preview)
    {
        var card = preview with { Tap = new(data.With(ActionData.SelectMember, select)) };
        return new(OutboundAttachment.Thumbnail(card) with { Preview = OutboundAttachment.Thumbnail(card) });
    }
}
