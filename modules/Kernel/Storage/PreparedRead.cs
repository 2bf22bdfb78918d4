using System.Data.Common;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samverkan.Kernel.Storage;

/// <summary>
/// A question that is asked so often that it goes past EF Core: one table, one statement that stays prepared on each connection, and views
/// that are made straight from the columns. Columns, their forms and the view come from the model, so there is nothing to keep in step.
/// </summary>
/// <remarks>Keep one for each question in a static field. Everything else is asked by EF Core.</remarks>
/// <param name="view">As EF Core would take it: each member a property of the row.</param>
/// <param name="clause">
/// What follows WHERE, with properties in braces, parameters after @, and <c>{Property} AMONG @list</c> for a list:
/// <c>{Validity.FromDay} &lt;= @day AND {Standing} AMONG @standings ORDER BY {Key}</c>.
/// </param>
public sealed partial class PreparedRead<TRow, TView>(Expression<Func<TRow, TView>> view, string clause)
    where TRow : class
{
    /// <summary>Reads all rows, in the snapshot of the operation.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="parameters">Always the same names in the same order. Values as they are stored: a Guid for an id, a text for an enum; a list of either for AMONG.</param>
    /// <param name="cancellationToken">Ends the question.</param>
    public Task<List<TView>> ToListAsync(ModuleDb db, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        var session = db.Session ?? throw new InvalidOperationException("Read in an operation.");
        var form = (Form)session.Database.Forms.GetOrAdd((this, db.GetType()), static (_, made) => made.Read.Make(made.Db, made.Db.Session!.Database), (Read: this, Db: db));
        var values = new KeyValuePair<string, object>[parameters.Length];
        for (var i = 0; i < values.Length; i++) values[i] = new(parameters[i].Name, Stored(parameters[i].Value, session.Database));
        return session.RunAsync(form.Sql, values, form.ReadAsync, cancellationToken);
    }

    private static object Stored(object value, Database database) => value switch
    {
        IReadOnlyCollection<Guid> ids => database.ListOf(ids),
        IReadOnlyCollection<string> texts => database.ListOf(texts),
        _ => value,
    };

    private Form Make(ModuleDb db, Database database)
    {
        var row = db.Model.FindEntityType(typeof(TRow))!;
        var quoted = db.GetService<ISqlGenerationHelper>();
        var columns = new ColumnReader(row, view.Parameters[0]);
        var read = columns.ReaderOf<TView>(view.Body);
        var where = Placeholder().Replace(clause, found =>
        {
            var column = quoted.DelimitIdentifier(ColumnReader.ColumnOf(row, found.Groups["path"].Value.Split('.')));
            return found.Groups["list"] is { Success: true } list ? database.Among(column, list.Value) : column;
        });
        var names = string.Join(", ", columns.Names.Select(quoted.DelimitIdentifier));
        return new Form($"SELECT {names} FROM {quoted.DelimitIdentifier(row.GetTableName()!, row.GetSchema())} WHERE {where}", read);
    }

    private sealed record Form(string Sql, Func<DbDataReader, TView> Read)
    {
        public async Task<List<TView>> ReadAsync(DbCommand command, CancellationToken cancellationToken)
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<TView>();
            while (await reader.ReadAsync(cancellationToken)) rows.Add(Read(reader));
            return rows;
        }
    }

    [GeneratedRegex(@"\{(?<path>[A-Za-z.]+)\}( AMONG (?<list>@\w+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}
