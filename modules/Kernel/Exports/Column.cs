namespace Samverkan.Kernel;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>A text, or nothing.</summary>
    Text,

    /// <summary>Several texts.</summary>
    Texts,

    /// <summary>A date as precise as its source, or a period, in the text form of ISO 8601-2: never turned into a day.</summary>
    Date,

    /// <summary>Several such dates or periods.</summary>
    Dates,

    /// <summary>One word of a fixed list.</summary>
    Word,

    /// <summary>Several words of a fixed list.</summary>
    Words,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    YesNo,
}

/// <summary>One column of a data set, as the data dictionary tells of it.</summary>
/// <param name="Name">For programs, in camel case.</param>
/// <param name="Heading">For readers, in Swedish.</param>
/// <param name="Description">What it holds, and what an empty cell means, in English.</param>
/// <param name="Kind">What the cells hold.</param>
public sealed record Column(string Name, string Heading, string Description, ColumnKind Kind)
{
    /// <summary>The enum whose words the cells hold; null for all other columns.</summary>
    public Type? Words { get; init; }
}

/// <summary>The columns of a data set, each with the way from a row to its cell.</summary>
/// <typeparam name="TRow">What the module has read for one row.</typeparam>
public sealed class Columns<TRow>
{
    private readonly List<Column> columns = [];
    private readonly List<Func<TRow, object?>> cells = [];

    public IReadOnlyList<Column> All => columns;

    public Columns<TRow> Text(string name, string heading, string description, Func<TRow, string?> cell)
        => Add(new Column(name, heading, description, ColumnKind.Text), cell);

    public Columns<TRow> Texts(string name, string heading, string description, Func<TRow, IEnumerable<string>> cell)
        => Add(new Column(name, heading, description, ColumnKind.Texts), row => cell(row).ToList());

    public Columns<TRow> Date(string name, string heading, string description, Func<TRow, PartialDate?> cell)
        => Add(new Column(name, heading, description, ColumnKind.Date), row => cell(row)?.Text);

    public Columns<TRow> Dates(string name, string heading, string description, Func<TRow, IEnumerable<PartialDate>> cell)
        => Add(new Column(name, heading, description, ColumnKind.Dates), row => cell(row).Select(date => date.Text).ToList());

    public Columns<TRow> Periods(string name, string heading, string description, Func<TRow, IEnumerable<ValidPeriod>> cell)
        => Add(new Column(name, heading, description, ColumnKind.Dates), row => cell(row).Select(period => period.Text).ToList());

    public Columns<TRow> Word<TWord>(string name, string heading, string description, Func<TRow, TWord?> cell)
        where TWord : struct, Enum
        => Add(new Column(name, heading, description, ColumnKind.Word) { Words = typeof(TWord) }, row => cell(row));

    public Columns<TRow> Word<TWord>(string name, string heading, string description, Func<TRow, TWord> cell)
        where TWord : struct, Enum
        => Word(name, heading, description, row => (TWord?)cell(row));

    public Columns<TRow> Words<TWord>(string name, string heading, string description, Func<TRow, IEnumerable<TWord>> cell)
        where TWord : struct, Enum
        => Add(new Column(name, heading, description, ColumnKind.Words) { Words = typeof(TWord) }, row => cell(row).Cast<Enum>().ToList());

    public Columns<TRow> Number(string name, string heading, string description, Func<TRow, int?> cell)
        => Add(new Column(name, heading, description, ColumnKind.Number), row => cell(row));

    public Columns<TRow> YesNo(string name, string heading, string description, Func<TRow, bool?> cell)
        => Add(new Column(name, heading, description, ColumnKind.YesNo), row => cell(row));

    /// <summary>A period in five columns: its text, both bounds, and what is known of each bound.</summary>
    /// <param name="name">The beginning of the columns' names; none for the row's own period.</param>
    /// <param name="heading">The heading of the first of them.</param>
    /// <param name="description">What holds in the period.</param>
    /// <param name="cell">The period; null when there is none.</param>
    public Columns<TRow> Period(string name, string heading, string description, Func<TRow, ValidPeriod?> cell)
    {
        string Named(string part) => name is "" ? part : name + char.ToUpperInvariant(part[0]) + part[1..];

        return Add(new Column(Named("period"), heading, $"{description} Both days count; .. is until further notice, nothing is a bound that is not known.", ColumnKind.Date), row => cell(row)?.Text)
            .Date(Named("firstDay"), $"{heading}: första dag", "The first day of the period, as precisely as the sources say; empty when it is open or not known.", row => cell(row)?.FirstDay)
            .Word(Named("firstDayKind"), $"{heading}: första gränsen", "What is known of the first day.", row => cell(row)?.FirstDayKind)
            .Date(Named("lastDay"), $"{heading}: sista dag", "The last day of the period, as precisely as the sources say; empty when it is open or not known.", row => cell(row)?.LastDay)
            .Word(Named("lastDayKind"), $"{heading}: sista gränsen", "What is known of the last day.", row => cell(row)?.LastDayKind);
    }

    internal IReadOnlyList<object?> Cells(TRow row) => cells.ConvertAll(cell => cell(row));

    private Columns<TRow> Add(Column column, Func<TRow, object?> cell)
    {
        if (columns.Exists(other => other.Name == column.Name)) throw new ArgumentException($"There are two columns {column.Name}.", nameof(column));
        columns.Add(column);
        cells.Add(cell);
        return this;
    }
}
