using System.Text.Json;

namespace TeamsAlign.Bots;

/// <summary>Half a character as an escape (<c>"\ud800"</c>) is valid JSON and no text; it reads as empty instead of throwing.</summary>
internal static class HalfCharacters
{
    /// <param name="text">A JSON string.</param>
    public static string TextOrEmpty(this JsonElement text)
    {
        try
        {
            return text.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    public static string NameOrEmpty(this JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
