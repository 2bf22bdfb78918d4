namespace Samverkan.Kernel.Storage;

/// <summary>The section Storage of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>Sqlite, the only one so far.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Where the data lies; a relative file starts at the content root.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/samverkan.db";

    /// <summary>The sets of data that are loaded at the start, with commas between them, or none.</summary>
    public string Seed { get; set; } = "jamtland-harjedalen";

    /// <summary>How large the database may become, in MB; changes that need more are refused, and reading goes on. 0 is as large as the disk.</summary>
    public int MaxMegabytes { get; set; }

    /// <summary>How large the log beside the database may become, in MB, when somebody reads in it without end; changes are refused until it has been emptied.</summary>
    public int MaxLogMegabytes { get; set; } = 1024;
}
