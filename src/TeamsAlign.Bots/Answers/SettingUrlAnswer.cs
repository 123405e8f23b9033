namespace TeamsAlign.Bots;

/// <summary>Answer to where the settings page of a message extension is.</summary>
public sealed class SettingUrlAnswer : InvokeAnswer
{
    private SettingUrlAnswer(ExtensionBody body)
        : base(body)
    {
    }

    /// <summary>The page.</summary>
    public static SettingUrlAnswer Page(string title, string url) => new(ExtensionBodies.Settings(title, url));
}
