using System.Diagnostics;
using Microsoft.Playwright;

namespace TeamsAlign.Browser.Stage;

/// <summary>The hand of somebody who captures a request: what it does is counted and timed. A click is one interaction, and so is a field, however much is typed into it.</summary>
internal sealed class CountingHand
{
    /// <summary>Between two letters, as people in offices type: some 40 words a minute, of five letters and a space.</summary>
    private const float LetterMs = 250;

    private readonly Stopwatch watch = Stopwatch.StartNew();

    public int Interactions { get; private set; }

    public TimeSpan Elapsed => watch.Elapsed;

    public async Task ClickAsync(ILocator target)
    {
        Interactions++;
        await target.ClickAsync();
    }

    public async Task ChooseAsync(ILocator list, string title)
    {
        Interactions++;
        await list.SelectOptionAsync(new SelectOptionValue { Label = title });
    }

    /// <summary>Writes a field anew.</summary>
    public async Task TypeAsync(ILocator field, string text)
    {
        Interactions++;
        await field.FillAsync("");
        await field.PressSequentiallyAsync(text, new() { Delay = LetterMs });
    }
}
