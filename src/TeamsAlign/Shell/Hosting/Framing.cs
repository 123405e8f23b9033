using TeamsAlign.Shell.Local;

namespace TeamsAlign.Shell;

/// <summary>Which hosts may show tab and panel in a frame.</summary>
internal static class Framing
{
    /// <summary>The hosts that Microsoft lists for Teams, Microsoft 365 and Outlook; 'self' for the local page.</summary>
    private const string Ancestors =
        "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com "
        + "https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com";

    public static void UseFrameAncestors(this WebApplication app) => app.Use((context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Ancestors;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
