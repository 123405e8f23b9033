using TeamsAlign.Workspaces;

namespace TeamsAlign.Approvals;

/// <summary>
/// What open deals hung on something when its approval began. Known and estimated are compared with a policy's limit together, and never shown added up.
/// </summary>
/// <param name="Unknown">Deals whose worth nobody knows.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Text">For those who see totals, with bands below three deals.</param>
internal sealed record FrozenMoney(decimal Known, decimal Estimated, int Unknown, string Currency, string Text)
{
    public static readonly FrozenMoney None = new(0, 0, 0, "EUR", "no open deal");

    /// <summary>A change beyond this part of what it was offers a restart.</summary>
    private const decimal Noticeable = 0.2m;

    public bool IsAbove(decimal limit, bool unknownMayBe) => Known + Estimated > limit || (unknownMayBe && Unknown > 0);

    public bool HasMovedFrom(FrozenMoney then) =>
        Math.Abs(Known + Estimated - then.Known - then.Estimated) > Noticeable * (then.Known + then.Estimated);
}
