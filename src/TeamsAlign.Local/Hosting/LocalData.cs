namespace TeamsAlign.Local.Hosting;

/// <summary>The folder everything of this process lives in (setting <c>DataPath</c>); it exists once this was made.</summary>
internal sealed class LocalData
{
    public LocalData(IConfiguration configuration)
    {
        var given = configuration["DataPath"];
        Folder = Path.GetFullPath(string.IsNullOrWhiteSpace(given)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "TeamsAlign", "local")
            : given);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public string File(string name) => Path.Combine(Folder, name);
}
