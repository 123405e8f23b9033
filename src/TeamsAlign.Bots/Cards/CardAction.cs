using System.Text.Json.Serialization;

namespace TeamsAlign.Bots.Cards;

/// <summary>Something a person can do with a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExecuteAction), "Action.Execute")]
[JsonDerivedType(typeof(SubmitAction), "Action.Submit")]
[JsonDerivedType(typeof(OpenUrlAction), "Action.OpenUrl")]
[JsonDerivedType(typeof(ShowCardAction), "Action.ShowCard")]
[JsonDerivedType(typeof(ToggleVisibilityAction), "Action.ToggleVisibility")]
public abstract record CardAction
{
    private protected CardAction(string? title) => Title = title;

    /// <summary>The words on the button, distinct within the card.</summary>
    public string? Title { get; init; }

    /// <summary>Unique in the card.</summary>
    public string? Id { get; init; }

    /// <summary>Picture beside the title.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Look.</summary>
    public ActionStyle? Style { get; init; }

    /// <summary>In the row or in the overflow menu.</summary>
    public ActionMode? Mode { get; init; }

    /// <summary>More words on hover, where the title is short.</summary>
    public string? Tooltip { get; init; }

    /// <summary>False shows it but lets nobody press it.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>What a host offers that does not know this action.</summary>
    public Fallback? Fallback { get; init; }

    /// <summary>Features a host must have to show it, such as <c>adaptiveCards</c> with a least version.</summary>
    public IReadOnlyDictionary<string, string>? Requires { get; init; }
}
