namespace TeamsAlign.Bots.Cards;

/// <summary>Sizes that cards and messages should stay below.</summary>
public static class CardLimits
{
    /// <summary>28 KB of UTF-8, for <see cref="AdaptiveCard.SizeInBytes"/>: where cards may travel through webhooks, Outlook or message extensions.</summary>
    public const int Portable = 28 * 1024;

    /// <summary>80 KB of UTF-16, for <see cref="OutboundActivity.SizeInUtf16"/>: a message is refused at about 100 KB, mentions and cards included.</summary>
    public const int Message = 80 * 1024;

    /// <summary>Cards in one message.</summary>
    public const int CardsInMessage = 10;

    /// <summary>People that may be named in <see cref="Refresh.UserIds"/>.</summary>
    public const int RefreshedPeople = 60;
}
