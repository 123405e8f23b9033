namespace TeamsAlign.Requests.Cards;

/// <summary>What the buttons of this slice's cards are called on the wire, and the inputs and data that come with them.</summary>
internal static class RequestVerbs
{
    public const string Send = "requests.send";
    public const string Deals = "requests.deals";
    public const string MineToo = "requests.mineToo";
    public const string StartOver = "requests.over";
    public const string Answer = "requests.answer";
    public const string Queue = "requests.queue";
    public const string Show = "requests.show";

    /// <summary>Key of the record a button is about.</summary>
    // Not "key": the Playground hands data to React, which reserves the name, and the click is lost.
    public const string Key = "record";

    /// <summary>The version of the record that was shown.</summary>
    public const string RowVersion = "rv";

    /// <summary>Which answer a button gives.</summary>
    public const string Move = "move";

    /// <summary>Where in the queue the card stands: the key of the request shown.</summary>
    public const string Place = "place";

    /// <summary>Name of the face the card is drawn by, so that an answer comes back in the same form.</summary>
    public const string Face = "face";

    /// <summary>Keys of the similar requests that have been shown with the form, with spaces between.</summary>
    public const string Seen = "seen";

    /// <summary>In a dialog, which button was pressed.</summary>
    public const string Step = "step";

    /// <summary>Whose draft a form is: sent along with every look-up, so that what is typed is kept.</summary>
    public const string Draft = "draft";

    public const string Need = "need";
    public const string Account = "account";
    public const string AccountName = "accountName";
    public const string Deal = "deal";
    public const string Source = "source";
    public const string SourceLink = "sourceLink";
    public const string Reason = "reason";
    public const string Until = "until";
    public const string UntilItem = "untilItem";
    public const string UntilCustomers = "untilCustomers";
    public const string SameAs = "sameAs";

    /// <summary>A reason chosen from the templates; counts where none was written.</summary>
    public const string Template = "template";

    /// <summary>Typeahead data set of customers.</summary>
    public const string Accounts = "accounts";

    /// <summary>Typeahead data set of requests.</summary>
    public const string Requests = "requests";
}
