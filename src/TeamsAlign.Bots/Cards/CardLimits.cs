namespace TeamsAlign.Bots.Cards;

/// <summary>Sizes in bytes that cards should stay below.</summary>
public static class CardLimits
{
    /// <summary>28 KB: where cards may travel through webhooks, Outlook or message extensions.</summary>
    public const int Portable = 28 * 1024;

    /// <summary>80 KB: a bot message is refused at about 100 KB, mentions and attachments included.</summary>
    public const int Message = 80 * 1024;

    /// <summary>People that may be named in <see cref="Refresh.UserIds"/>.</summary>
    public const int RefreshedPeople = 60;
}
