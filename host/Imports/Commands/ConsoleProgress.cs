using Samverkan.Host.Imports.Files;
using Samverkan.Kernel.Recording;

namespace Samverkan.Host.Imports.Commands;

/// <summary>How far an import has come: a bar for who looks at a terminal, otherwise a line for each tenth.</summary>
/// <param name="output">Where it is told.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
internal sealed class ConsoleProgress(TextWriter output, bool isTerminal) : IProgress<ImportProgress>
{
    private const int Width = 30;
    private int tenths;
    private bool isOpen;

    /// <summary>That a file has been read.</summary>
    public void Read(string file, int records) => output.WriteLine($"{file}: {SheetFile.Number(records)} {(records == 1 ? "record" : "records")} read.");

    public void Report(ImportProgress value)
    {
        var share = value.Total == 0 ? 1.0 : (double)value.Done / value.Total;
        var told = $"{SheetFile.Number(value.Done)} of {SheetFile.Number(value.Total)} records";
        if (isTerminal)
        {
            var filled = (int)(share * Width);
            output.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {share,4:P0} {told} ");
            isOpen = true;
        }
        else if ((int)(share * 10) is var reached && reached != tenths)
        {
            tenths = reached;
            output.WriteLine(told);
        }
    }

    /// <summary>Leaves the line of the bar.</summary>
    public void End()
    {
        if (isOpen) output.WriteLine();
        isOpen = false;
    }
}
