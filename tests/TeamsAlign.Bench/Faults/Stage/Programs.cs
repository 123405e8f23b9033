using System.Diagnostics;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>Programs built beside this one, in the same configuration.</summary>
internal static class Programs
{
    public static string Path(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
        return System.IO.Path.Combine(here.Parent!.Parent!.FullName, project, here.Name, $"{project}.dll");
    }

    /// <summary>Starts it; what it says goes to the end of a file.</summary>
    public static Process Start(ProcessStartInfo start, string log)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = new Process { StartInfo = start };
        var door = new Lock();
        void Note(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (door)
                File.AppendAllText(log, line.Data + Environment.NewLine);
        }

        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
