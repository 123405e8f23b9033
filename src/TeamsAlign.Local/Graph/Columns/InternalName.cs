using System.Globalization;
using System.Text;

namespace TeamsAlign.Local.Graph.Columns;

/// <summary>Internal names of columns: letters and digits stay, everything else becomes <c>_xNNNN_</c>.</summary>
internal static class InternalName
{
    public static string Of(string name)
    {
        var result = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character) || character == '_')
                result.Append(character);
            else
                result.Append(CultureInfo.InvariantCulture, $"_x{(int)character:x4}_");
        }

        if (result.Length > 0 && char.IsAsciiDigit(result[0]))
            result.Replace(result[0].ToString(), $"_x00{(int)result[0]:x2}_", 0, 1);
        return result.ToString();
    }
}
