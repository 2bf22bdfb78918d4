using System.Reflection;
using System.Text;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>How the names of C# become names of the graph.</summary>
internal static class NameRules
{
    public static string TypeName(Type type)
    {
        var given = type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name;
        if (!type.IsGenericType) return given ?? (typeof(Exception).IsAssignableFrom(type) ? ErrorName(type.Name) : type.Name);

        var arguments = string.Join("And", type.GetGenericArguments().Select(TypeName));
        // A name with a place in it, "{0}OperationFilterInput", is how a generic class names itself after its argument.
        return given is null ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of{arguments}" : given.Replace("{0}", arguments, StringComparison.Ordinal);
    }

    public static string InputTypeName(Type type)
    {
        var name = TypeName(type);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string FieldName(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;

        var name = member.Name;
        if (member is MethodInfo)
        {
            if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3])) name = name[3..];
            if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal)) name = name[..^5];
        }

        return CamelCase(name);
    }

    public static string ArgumentName(ParameterInfo parameter)
        => parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>InForce becomes IN_FORCE.</summary>
    public static string EnumValueName(FieldInfo value)
    {
        if (value.GetCustomAttribute<GraphQLNameAttribute>() is { } given) return given.Name;

        var text = new StringBuilder();
        for (var i = 0; i < value.Name.Length; i++)
        {
            var letter = value.Name[i];
            if (i > 0 && char.IsUpper(letter) && (char.IsLower(value.Name[i - 1]) || (i + 1 < value.Name.Length && char.IsLower(value.Name[i + 1]))))
                text.Append('_');
            text.Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>LockedException becomes LockedError.</summary>
    private static string ErrorName(string name)
        => name.EndsWith(nameof(Exception), StringComparison.Ordinal) ? name[..^nameof(Exception).Length] + "Error" : name;

    /// <summary>A run of capitals at the beginning is one word: GUIDValue becomes guidValue.</summary>
    public static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        if (capitals == 0) return name;
        var lower = capitals == 1 || capitals == name.Length ? capitals : capitals - 1;
        return string.Concat(name[..lower].ToLowerInvariant(), name[lower..]);
    }
}
