namespace TeamsAlign.Bots;

/// <summary>What a valid token says, as far as the activity has to agree with it.</summary>
/// <param name="IsChannel">True for the channel's tokens, false for Entra's.</param>
/// <param name="ServiceUrl">The claim, if any.</param>
/// <param name="Endorsements">Channels the signing key may speak for.</param>
/// <param name="ExpiresAt">When the token ends, without tolerance.</param>
/// <param name="Generation">Generation of the keys it was checked with.</param>
internal sealed record CheckedToken(
    bool IsChannel, string? ServiceUrl, IReadOnlyList<string> Endorsements, DateTimeOffset ExpiresAt, int Generation);
