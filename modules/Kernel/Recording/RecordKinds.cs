using Microsoft.Extensions.DependencyInjection;

namespace Samverkan.Kernel.Recording;

/// <summary>The kinds of records of all modules.</summary>
internal sealed class RecordKinds
{
    private readonly List<IReadOnlyList<RecordKind>> modules;

    public RecordKinds(IServiceProvider services)
    {
        // A reader has a context of the operation; what is asked of it here is the same for all operations.
        using var scope = services.CreateScope();
        List<IRecordReader> readers = [.. scope.ServiceProvider.GetServices<IRecordReader>()];
        modules = readers.ConvertAll(reader => reader.Kinds);
        Names = readers.ConvertAll(reader => reader.Module);
        KeyTypes = readers.SelectMany(reader => reader.KeyTypes).ToDictionary();
        ByCollection = modules.SelectMany(kinds => kinds).ToDictionary(kind => kind.Collection);
        ByPrefix = modules.SelectMany(kinds => kinds).ToDictionary(kind => kind.Prefix);
    }

    /// <summary>How many modules have records.</summary>
    public int Modules => modules.Count;

    /// <summary>The modules' names, in their line.</summary>
    public IReadOnlyList<string> Names { get; }

    public Dictionary<string, RecordKind> ByCollection { get; }

    public Dictionary<string, RecordKind> ByPrefix { get; }

    /// <summary>For each beginning of keys the type's name in the graph.</summary>
    public Dictionary<string, string> KeyTypes { get; }

    /// <summary>The kinds of a module.</summary>
    /// <param name="module">Its place in the line.</param>
    public IReadOnlyList<RecordKind> Of(int module) => modules[module];

    /// <summary>The place in the line of the module that has a kind.</summary>
    public int ModuleOf(RecordKind kind) => modules.Index().First(module => module.Item.Contains(kind)).Index;

    public string TypeOf(string key) => KeyTypes.GetValueOrDefault(key.Split('/', 2)[0]) ?? throw new ArgumentException($"No module has keys such as {key}.", nameof(key));
}
