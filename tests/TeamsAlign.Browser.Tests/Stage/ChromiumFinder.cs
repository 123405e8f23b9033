using System.Diagnostics;

namespace TeamsAlign.Browser.Stage;

/// <summary>
/// A Chromium for these tests: the one named by CHROMIUM_PATH, one in the usual places, Playwright's own, or on Debian as root the
/// distribution's package. Says what it does, because two of these fetch something.
/// </summary>
internal static class ChromiumFinder
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <param name="say">Takes one sentence on what was done.</param>
    /// <param name="ownPath">Where Playwright keeps its own browser once it is installed.</param>
    /// <returns>The executable, or null with the reason said.</returns>
    public static async Task<string?> FindAsync(Action<string> say, Func<string> ownPath)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
        {
            say($"Using {named} as CHROMIUM_PATH says.");
            return File.Exists(named) ? named : null;
        }

        if (UsualPlaces.FirstOrDefault(File.Exists) is { } usual)
        {
            say($"Using {usual}.");
            return usual;
        }

        if (File.Exists(ownPath()))
        {
            say("Using the Chromium Playwright installed before.");
            return ownPath();
        }

        say("No Chromium found; Playwright installs its own.");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && File.Exists(ownPath()))
            return ownPath();
        return File.Exists("/etc/debian_version") && Environment.UserName == "root" ? await InstallPackageAsync(say) : null;
    }

    private static async Task<string?> InstallPackageAsync(Action<string> say)
    {
        say("Playwright could not; installing the chromium package of this Debian.");
        var start = new ProcessStartInfo("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]) { RedirectStandardOutput = true };
        using var install = Process.Start(start);
        if (install is null)
            return null;
        await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        return UsualPlaces.FirstOrDefault(File.Exists);
    }
}
