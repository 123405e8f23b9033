using System.Text.Encodings.Web;

namespace TeamsAlign.Local.Graph.View;

/// <summary>Frame and text of the pages.</summary>
internal static class Html
{
    private const string Style =
        """
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 100rem; padding: 0 1.5rem; color: #1b1b1b; background: #fff; }
        h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; } p { color: #555; margin: .25rem 0 1rem; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } a { color: #0b57a4; }
        th { text-align: left; font-weight: 600; white-space: nowrap; position: sticky; top: 0; background: #fff; }
        th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #e3e3e3; vertical-align: top; }
        td { max-width: 28rem; overflow-wrap: anywhere; white-space: pre-wrap; } td.n { text-align: right; font-variant-numeric: tabular-nums; }
        @media (prefers-color-scheme: dark) { body, th { background: #1b1b1b; color: #f0f0f0; } p { color: #b5b5b5; } a { color: #7db7f0; } th, td { border-color: #3a3a3a; } }
        """;

    public static string Text(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    public static string Frame(string title, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)}</title><style>{Style}</style></head>
        <body><main>{content}</main></body></html>
        """;
}
