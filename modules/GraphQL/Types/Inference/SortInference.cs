using System.Linq.Expressions;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The inputs that lists are sorted by.</summary>
internal sealed class SortInference(InferenceContext context)
{
    private readonly Dictionary<Type, SortShape> shapes = [];

    /// <param name="sort">What was declared; or one without a configuration.</param>
    public SortShape Of(SortInputType sort)
    {
        var description = sort.Describe();
        if (shapes.TryGetValue(description.Declared, out var known)) return known;

        var name = description.Name ?? NameRules.TypeName(description.Of) + "SortInput";
        var type = new InputObjectType(name)
        {
            Description = description.Description ?? "In what order. Elements apply one after the other, and so do the members of one element, as they are written.",
            KeepsOrder = true,
        };
        context.Types.Own(type);
        var shape = shapes[description.Declared] = new SortShape(type);
        context.Types.Later(() => Fill(shape, description));
        return shape;
    }

    public static SortInputType Inferred(Type row) => (SortInputType)Activator.CreateInstance(typeof(SortInputType<>).MakeGenericType(row))!;

    private void Fill(SortShape shape, SortDescription description)
    {
        foreach (var field in WithInferred(description).Where(each => !each.IsIgnored))
        {
            var member = FilterProperties.MemberOf(field.Property);
            var name = field.Name ?? (member is null ? null : NameRules.FieldName(member));
            if (name is null)
            {
                context.Faults.Add($"{description.Declared.Name}: the field {field.Property} is computed and needs a name.");
                continue;
            }

            if (field.Sort is null && !IsOrdered(field.Property.Body.Type))
            {
                context.Faults.Add($"{shape.Type.Name}.{name}: {field.Property.Body.Type.Name} has no order that is the same on every database. Name the sort type of what lies below it with Type<...>(), or leave it out.");
                continue;
            }

            var inner = field.Sort is null ? null : Of(field.Sort);
            shape.Members[name] = new SortMember(inner is null ? Keys(field, description, $"{shape.Type.Name}.{name}") : [field.Property], inner);
            shape.Type.Add(new InputValueDefinition(name, inner?.Type ?? context.Types.Input(new TypeShape(typeof(SortEnumType), IsNullable: true, null)))
            {
                Description = field.Description ?? (member is null ? null : TypeInference.DescriptionOf(member)),
            });
        }

        if (shape.Members.Count == 0) context.Faults.Add($"{shape.Type.Name} has no field to sort by.");
    }

    /// <summary>A text is ordered by its folded form, and by itself where that is the same.</summary>
    private IReadOnlyList<LambdaExpression> Keys(SortFieldDescription field, SortDescription owner, string coordinate)
    {
        if (field.Property.Body.Type != typeof(string)) return [field.Property];
        if (field.Folded is { } folded) return FilterProperties.MemberOf(folded) == FilterProperties.MemberOf(field.Property) ? [folded] : [folded, field.Property];
        if (!owner.IsInMemory)
            context.Faults.Add($"SAM0005: {coordinate} is a text, which no two databases order alike. Say with FoldedIn(...) where the folded text is kept, or with InMemory() that no database is asked.");

        var text = field.Property.Body;
        var fold = Expression.Condition(
            Expression.ReferenceEqual(text, Expression.Constant(null, typeof(string))),
            Expression.Constant(null, typeof(string)),
            Expression.Call(typeof(Folding), nameof(Folding.Fold), null, text));
        return [Expression.Lambda(fold, field.Property.Parameters), field.Property];
    }

    private static IEnumerable<SortFieldDescription> WithInferred(SortDescription description)
    {
        if (description.IsExplicit) return description.Fields;

        var declared = description.Fields.Select(field => FilterProperties.MemberOf(field.Property)).ToHashSet();
        var row = Expression.Parameter(description.Of, "row");
        return FieldInference.Properties(description.Of)
            .Where(property => !declared.Contains(property) && IsOrdered(property.PropertyType))
            .Select(property => new SortFieldDescription(Expression.Lambda(Expression.Property(row, property), row)))
            .Concat(description.Fields);
    }

    // The values of an enum are kept by name here and by number there; an id means nothing by its order.
    private static bool IsOrdered(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return Scalars.For(plain) is not null && plain != typeof(Guid);
    }
}
