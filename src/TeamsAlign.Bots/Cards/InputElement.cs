namespace TeamsAlign.Bots.Cards;

/// <summary>A field of a form. All values come back as text, keyed by the id.</summary>
public abstract record InputElement : CardElement
{
    private protected InputElement(string id, string? label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>What is asked for; a placeholder is no label.</summary>
    public string? Label { get; init; }

    /// <summary>True blocks sending while it is empty.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Shown below the field while it is not valid.</summary>
    public string? ErrorMessage { get; init; }
}
