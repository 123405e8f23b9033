using System.ComponentModel.DataAnnotations;

namespace TeamsAlign.Delivery;

/// <summary>How people are told who chose nothing for themselves.</summary>
internal sealed class TellingOptions : IValidatableObject
{
    public const string Section = "Telling";

    /// <summary>Their quiet hours: a span of the clock, <c>days off</c>, both, or <c>none</c>.</summary>
    public string QuietHours { get; set; } = "19:00-07:00, days off";

    public QuietHours Usual => Delivery.QuietHours.Parse(QuietHours) ?? Delivery.QuietHours.None;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Delivery.QuietHours.Parse(QuietHours) is null
        ? [new ValidationResult($"{Section}:{nameof(QuietHours)} is \"{QuietHours}\"; write it like 19:00-07:00, days off, or none.")]
        : [];
}
