using System.Linq.Expressions;
using System.Reflection;
using Samverkan.GraphQL.Data;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The inputs that lists are filtered by.</summary>
internal sealed class FilterInference(InferenceContext context)
{
    private readonly Dictionary<Type, FilterShape> shapes = [];
    private readonly Dictionary<string, InputObjectType> named = new(StringComparer.Ordinal);

    /// <param name="filter">What was declared; or one without a configuration.</param>
    public FilterShape Of(FilterInputType filter)
    {
        var description = filter.Describe();
        if (shapes.TryGetValue(description.Declared, out var known)) return known;

        var name = description.Name ?? FilterName(description.Of);
        var shape = shapes[description.Declared] = new FilterShape(Input(name, description.Description ?? "Which of them are meant. Members are joined by and; one that is left out filters nothing."));
        context.Types.Later(() => Fill(shape, description));
        return shape;
    }

    public static FilterInputType Inferred(Type row) => (FilterInputType)Activator.CreateInstance(typeof(FilterInputType<>).MakeGenericType(row))!;

    private static string FilterName(Type row)
        => NameRules.TypeName(row) is var name && name.EndsWith("FilterInput", StringComparison.Ordinal) ? name : name + "FilterInput";

    private void Fill(FilterShape shape, FilterDescription description)
    {
        var several = new ListType(new NonNullType(shape.Type));
        if (description.HasAnd) shape.Type.Add(new InputValueDefinition("and", several) { Description = "All of these hold; an empty list filters nothing." });
        if (description.HasOr) shape.Type.Add(new InputValueDefinition("or", several) { Description = "One of these holds at least; an empty list filters nothing." });
        foreach (var field in WithInferred(description).Where(each => !each.IsIgnored))
        {
            var name = field.Name ?? (FilterProperties.MemberOf(field.Property!) is { } member ? NameRules.FieldName(member) : null);
            if (name is null)
            {
                context.Faults.Add($"{description.Declared.Name}: the field {field.Property} is computed and needs a name.");
                continue;
            }

            try
            {
                var (type, meant) = Member(field, description, $"{shape.Type.Name}.{name}");
                shape.Members[name] = meant;
                shape.Type.Add(new InputValueDefinition(name, type) { Description = field.Description ?? DescriptionOf(field) });
            }
            catch (ArgumentException exception)
            {
                context.Faults.Add($"{shape.Type.Name}.{name}: {exception.Message}");
            }
        }

        if (shape.Members.Count == 0) context.Faults.Add($"{shape.Type.Name} has no field to filter by.");
    }

    private static IEnumerable<FilterFieldDescription> WithInferred(FilterDescription description)
    {
        if (description.IsExplicit) return description.Fields;

        var declared = description.Fields.Where(field => field.Property is not null).Select(field => FilterProperties.MemberOf(field.Property!)).ToHashSet();
        return FieldInference.Properties(description.Of)
            .Where(property => !declared.Contains(property) && IsLeaf(property.PropertyType))
            .Select(property => new FilterFieldDescription { Property = Lambda(description.Of, property), Node = property.GetCustomAttribute<IDAttribute>()?.Of ?? (property.IsDefined(typeof(IDAttribute)) ? description.Of : null) })
            .Concat(description.Fields);
    }

    private (GraphQLType Type, FilterMember Member) Member(FilterFieldDescription field, FilterDescription owner, string coordinate)
    {
        if (field.Property is not { } property)
            return (context.Types.Input(new TypeShape(field.Input!, IsNullable: true, null)), new FilterMeaning(field.Input!, field.Meaning!));

        var (type, isNullable) = (property.Body.Type, FilterProperties.IsNullable(property));
        if (ItemOf(type) is { } item) return List(field, owner, coordinate, item);
        if (field.Filter is { } declared and not StringOperationFilterInputType)
        {
            var inner = Of(declared);
            return (inner.Type, new FilterObject(property, isNullable, inner));
        }

        if (!IsLeaf(type)) throw new ArgumentException($"{type.Name} cannot be compared. Name the filter of what lies below it with Type<...>().");
        var (input, leaf) = Leaf(property, isNullable, field, owner, coordinate);
        return (input, leaf);
    }

    private (GraphQLType Type, FilterMember Member) List(FilterFieldDescription field, FilterDescription owner, string coordinate, Type item)
    {
        var row = Expression.Parameter(item, "item");
        var (shape, leaf, itemInput) = ((FilterShape?)null, (FilterLeaf?)null, (InputObjectType?)null);
        if (IsLeaf(item)) (itemInput, leaf) = Leaf(Expression.Lambda(row, row), isNullable: !item.IsValueType, field, owner, coordinate);
        else itemInput = (shape = Of(field.Filter ?? throw new ArgumentException($"the filter of the items, {item.Name}, is not named: say it with Type<...>()."))).Type;

        var name = itemInput.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) ? "List" + itemInput.Name : "ListFilterInputTypeOf" + itemInput.Name;
        var list = Named(name, "Asks about the items of a list. Members are joined by and.", input =>
        {
            input.Add(new InputValueDefinition("all", itemInput) { Description = "It holds for every item; it does for an empty list." });
            input.Add(new InputValueDefinition("none", itemInput) { Description = "It holds for no item; it does for an empty list." });
            input.Add(new InputValueDefinition("some", itemInput) { Description = "It holds for one item at least." });
            input.Add(new InputValueDefinition("any", Scalars.Boolean) { Description = "True: the list is not empty. False: it is empty." });
        });
        return (list, new FilterList(field.Property!, FilterProperties.IsNullable(field.Property!), item, shape, leaf));
    }

    private (InputObjectType Input, FilterLeaf Leaf) Leaf(
        LambdaExpression property, bool isNullable, FilterFieldDescription field, FilterDescription owner, string coordinate)
    {
        var type = Nullable.GetUnderlyingType(property.Body.Type) ?? property.Body.Type;
        var idOf = field.Node is { } node ? NameRules.TypeName(node) : null;
        if (idOf is null && type != typeof(Guid) && FilterProperties.IsId(type)) throw new ArgumentException("say with ID<...>() whose id it is.");
        var (name, value, operations) = OperationsOn(type, idOf, field.Filter as StringOperationFilterInputType);
        if (operations.Any(DefaultFilterOperations.IsFolded) && field.Folded is null && !owner.IsInMemory)
        {
            context.Faults.Add($"SAM0005: {coordinate} offers contains, startsWith and endsWith, which no two databases do alike. Say with FoldedIn(...) where the folded text is kept, "
                + "offer fewer operations with Type<...>(), or say with InMemory() that no database is asked.");
        }

        var input = type.IsEnum
            ? (InputObjectType)context.Types.Input(new TypeShape(typeof(EnumOperationFilterInput<>).MakeGenericType(type), IsNullable: true, null))
            : Named(name, $"Compares with {value}. Members are joined by and; one that is left out filters nothing.", made => AddOperations(made, value, operations));
        return (input, new FilterLeaf(property, isNullable, field.Folded, idOf) { Operations = operations.ToDictionary(DefaultFilterOperations.NameOf) });
    }

    private static (string Name, NamedType Value, IReadOnlyList<int> Operations) OperationsOn(Type type, string? idOf, StringOperationFilterInputType? fewer)
    {
        if (idOf is not null) return ("IdOperationFilterInput", Scalars.ID, DefaultFilterOperations.Sameness);
        if (type.IsEnum) return ("", Scalars.String, DefaultFilterOperations.Sameness);

        var scalar = Scalars.For(type)!;
        if (type == typeof(string))
        {
            var described = (fewer ?? new StringOperationFilterInputType()).Describe();
            var name = described.Name ?? (described.Declared.Name is var declared && declared.EndsWith("Type", StringComparison.Ordinal) ? declared[..^4] : described.Declared.Name);
            return (name, scalar, described.Operations.Count > 0 ? described.Operations : DefaultFilterOperations.Texts);
        }

        var word = scalar == Scalars.Uuid ? "Uuid" : scalar.Name;
        return ($"{word}OperationFilterInput", scalar, type == typeof(bool) ? DefaultFilterOperations.Booleans : DefaultFilterOperations.Comparisons);
    }

    private static void AddOperations(InputObjectType input, NamedType value, IReadOnlyList<int> operations)
    {
        if (value == Scalars.String)
        {
            var several = new ListType(new NonNullType(input));
            input.Add(new InputValueDefinition("and", several) { Description = "All of these hold; an empty list filters nothing." });
            input.Add(new InputValueDefinition("or", several) { Description = "One of these holds at least; an empty list filters nothing." });
        }

        foreach (var operation in operations)
        {
            input.Add(new InputValueDefinition(DefaultFilterOperations.NameOf(operation), DefaultFilterOperations.TakesList(operation) ? new ListType(value) : value)
            {
                Description = DefaultFilterOperations.DescriptionOf(operation),
                AppliedDirectives = [CostDirectives.Weight(DefaultFilterOperations.IsFolded(operation) ? CostDirectives.TextOperation : CostDirectives.FilterOperation)],
            });
        }
    }

    private InputObjectType Named(string name, string description, Action<InputObjectType> fill)
    {
        if (named.TryGetValue(name, out var known)) return known;
        var made = named[name] = Input(name, description);
        fill(made);
        return made;
    }

    private InputObjectType Input(string name, string description)
    {
        var made = new InputObjectType(name) { Description = description };
        context.Types.Own(made);
        return made;
    }

    private static bool IsLeaf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || Scalars.For(plain) is not null || FilterProperties.IsId(plain);
    }

    private static Type? ItemOf(Type type) => type == typeof(string) ? null
        : type.GetInterfaces().Append(type).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static string? DescriptionOf(FilterFieldDescription field)
        => field.Property is { } property && FilterProperties.MemberOf(property) is { } member ? TypeInference.DescriptionOf(member) : null;

    private static LambdaExpression Lambda(Type row, PropertyInfo property)
    {
        var parameter = Expression.Parameter(row, "row");
        return Expression.Lambda(Expression.Property(parameter, property), parameter);
    }
}
