using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samverkan.Kernel.Storage;

/// <summary>Turns an expression on a row into one on a reader's columns: each property in the form in which the model stores it.</summary>
internal sealed class ColumnReader(IEntityType entity, ParameterExpression row) : ExpressionVisitor
{
    private static readonly MethodInfo IsNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;
    private readonly ParameterExpression reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private readonly List<string> names = [];

    /// <summary>The columns that are read, in the order in which they are to be selected.</summary>
    public IReadOnlyList<string> Names => names;

    public Func<DbDataReader, TView> ReaderOf<TView>(Expression view) => Expression.Lambda<Func<DbDataReader, TView>>(Visit(view), reader).Compile();

    /// <summary>The column of a property, which may be that of a complex property: Validity.FromDay.</summary>
    public static string ColumnOf(ITypeBase type, ReadOnlySpan<string> path)
        => path is [var only] ? type.FindProperty(only)!.GetColumnName() : ColumnOf(type.FindComplexProperty(path[0])!.ComplexType, path[1..]);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (TypeOf(node.Expression) is not { } type) return base.VisitMember(node);
        if (type.FindProperty(node.Member.Name) is { } property) return Value(property);
        return type.FindComplexProperty(node.Member.Name) is { } complex ? Value(complex.ComplexType) : base.VisitMember(node);
    }

    /// <summary>What the model knows of the owner of a property; null when it is no part of the row.</summary>
    private ITypeBase? TypeOf(Expression? owner) => owner switch
    {
        ParameterExpression one when one == row => entity,
        MemberExpression member => TypeOf(member.Expression)?.FindComplexProperty(member.Member.Name)?.ComplexType,
        _ => null,
    };

    private MemberInitExpression Value(IComplexType type)
    {
        var empty = type.ClrType.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, Type.EmptyTypes)!;
        return Expression.MemberInit(Expression.New(empty), type.GetProperties().Select(property => Expression.Bind(property.PropertyInfo!, Value(property))));
    }

    private Expression Value(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var at = Expression.Constant(names.Count);
        names.Add(property.GetColumnName());
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(reader, mapping.GetDataReaderMethod(), at));
        if (mapping.Converter is { } converter)
        {
            var from = converter.ConvertFromProviderExpression;
            value = new Replacing(from.Parameters[0], Converted(value, from.Parameters[0].Type)).Visit(from.Body);
        }

        value = Converted(value, property.ClrType);
        return property.IsNullable ? Expression.Condition(Expression.Call(reader, IsNull, at), Expression.Default(property.ClrType), value) : value;
    }

    private static Expression Converted(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private sealed class Replacing(ParameterExpression from, Expression into) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? into : base.VisitParameter(node);
    }
}
