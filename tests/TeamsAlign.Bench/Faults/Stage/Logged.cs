using System.Diagnostics;

namespace TeamsAlign.Bench.Faults.Stage;

/// <summary>Starting programs whose words are kept.</summary>
internal static class Logged
{
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
