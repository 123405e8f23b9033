using System.Globalization;

namespace TeamsAlign.Workspaces;

/// <summary>How far reading a workspace is.</summary>
/// <param name="Rows">Read so far.</param>
/// <param name="About">Of about so many, by the keys the head row has given; 0 where nobody knows yet.</param>
internal sealed record LoadProgress(int Rows, int About)
{
    public static readonly LoadProgress None = new(0, 0);

    /// <summary>For people who have to wait for it.</summary>
    public string Sentence => About == 0
        ? "The product line is being loaded. Try again in a moment."
        : string.Create(CultureInfo.InvariantCulture, $"The product line is being loaded: {Rows:N0} of about {Math.Max(Rows, About):N0} rows. Try again in a moment.");
}
