namespace TeamsAlign.Shell;

/// <summary>A kind of record that has links of its own. Each slice registers its kinds.</summary>
/// <param name="Prefix">Of its keys.</param>
/// <param name="Face">Name of the face of its card.</param>
/// <param name="Page">Of the tab, which shows one of them as <c>page/KEY</c>.</param>
internal sealed record LinkedKind(string Prefix, string Face, string Page);
