using TeamsAlign.Workspaces;

namespace TeamsAlign.Insights;

/// <summary>How long typed text may be in a line that is read on a phone.</summary>
internal static class BriefText
{
    private const int LongestTitle = 90;
    private const int LongestWording = 280;

    public static string Title(string title) => Text.Cut(title, LongestTitle);

    public static string Wording(string wording) => Text.Cut(wording, LongestWording);
}
