using System.Reflection;
using Samverkan.GraphQL.Types;
using Samverkan.GraphQL.Types.Inference;

namespace Samverkan.GraphQL.Execution;

/// <summary>Makes objects of a class of what a client gave: through the constructor what it takes, the rest through properties.</summary>
internal sealed class InputClass
{
    private readonly Type type;
    private readonly ConstructorInfo? constructor;
    private readonly object?[] defaults;
    private readonly Dictionary<string, (InputMember Member, Func<object?, object?> Convert)> members;

    public InputClass(Type type)
    {
        (this.type, constructor) = (type, InputMembers.ConstructorOf(type));
        defaults = [.. (constructor?.GetParameters() ?? []).Select(each => each is { HasDefaultValue: true, DefaultValue: { } value } ? value : InputConverter.Default(each.ParameterType))];
        members = InputMembers.Of(type).ToDictionary(each => each.Name, each => (each, InputConverter.For(each.Type, each.Id)), StringComparer.Ordinal);
    }

    /// <exception cref="GraphQLException">A value is none of its place; the error tells the path to it.</exception>
    public object Make(InputObject given)
    {
        var arguments = (object?[])defaults.Clone();
        var later = new List<(PropertyInfo Property, object? Value)>();
        foreach (var (name, value) in given.Fields)
        {
            var (member, convert) = members[name];
            var converted = InputConverter.Under(name, value, convert);
            if (member.Parameter is { } parameter) arguments[parameter.Position] = converted;
            else later.Add((member.Property!, converted));
        }

        var made = constructor is null ? Activator.CreateInstance(type, nonPublic: true)! : constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
        foreach (var (property, value) in later) property.SetValue(made, value);
        return made;
    }
}
