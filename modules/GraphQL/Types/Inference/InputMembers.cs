using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>A field of an input object: a property, a parameter of the constructor, or both.</summary>
internal sealed record InputMember(PropertyInfo? Property, ParameterInfo? Parameter)
{
    public string Name => Property is null ? NameRules.ArgumentName(Parameter!) : NameRules.FieldName(Property);

    public Type Type => Property?.PropertyType ?? Parameter!.ParameterType;

    public TypeShape Shape => Property is null ? TypeShape.Of(Parameter!) : TypeShape.Of(Property);

    public IDAttribute? Id => Annotation<IDAttribute>();

    /// <summary>What is written on the property, or else on the parameter.</summary>
    public T? Annotation<T>()
        where T : Attribute
        => Property?.GetCustomAttribute<T>() ?? Parameter?.GetCustomAttribute<T>();
}

/// <summary>How a class is filled with what a client gives.</summary>
internal static class InputMembers
{
    /// <summary>The constructor with the most parameters; null where there is one without any.</summary>
    public static ConstructorInfo? ConstructorOf(Type type)
    {
        var all = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(each => each.GetParameters() is not [{ } only] || only.ParameterType != type).ToList();
        return type.IsValueType || all.Exists(each => each.GetParameters().Length == 0) ? null : all.MaxBy(each => each.GetParameters().Length);
    }

    /// <summary>What can be written, and what the constructor takes.</summary>
    public static IReadOnlyList<InputMember> Of(Type type)
    {
        var parameters = (ConstructorOf(type)?.GetParameters() ?? []).ToDictionary(each => each.Name!, StringComparer.OrdinalIgnoreCase);
        var properties = FieldInference.Properties(type).Where(each => each.CanWrite || parameters.ContainsKey(each.Name)).ToList();
        var apart = parameters.Values.Where(parameter => !properties.Exists(each => each.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)));
        return
        [
            .. properties.Select(each => new InputMember(each, parameters.GetValueOrDefault(each.Name))),
            .. apart.Select(each => new InputMember(null, each)),
        ];
    }
}
