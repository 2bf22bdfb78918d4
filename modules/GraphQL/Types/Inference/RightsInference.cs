using System.Reflection;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>Who may have what, as the annotations say it.</summary>
internal static class RightsInference
{
    /// <summary>The rules on a class, its bases and the C# interfaces that it implements.</summary>
    public static IReadOnlyList<AuthorizeAttribute> OfType(Type type)
        => [.. type.GetInterfaces().Prepend(type).SelectMany(each => each.GetCustomAttributes<AuthorizeAttribute>(inherit: true)).Distinct()];

    /// <summary>Null for a field that everybody may have.</summary>
    /// <param name="member">The property or method.</param>
    /// <param name="type">What the field gives.</param>
    public static FieldRights? Of(MemberInfo? member, GraphQLType type)
    {
        if (member?.IsDefined(typeof(AllowAnonymousAttribute)) == true)
            return new FieldRights { BeforeResolver = [], AfterResolver = [], Validation = [], IsOpen = true };

        var own = member is null ? [] : member.GetCustomAttributes<AuthorizeAttribute>().Concat(OfResolvers(member.DeclaringType!)).ToList();
        var all = own.Concat(type.Named.Rights.Where(each => each.Apply != ApplyPolicy.AfterResolver)).Distinct().ToList();
        return all.Count == 0 ? null : new FieldRights
        {
            BeforeResolver = [.. all.Where(each => each.Apply == ApplyPolicy.BeforeResolver)],
            AfterResolver = [.. all.Where(each => each.Apply == ApplyPolicy.AfterResolver)],
            Validation = [.. all.Where(each => each.Apply == ApplyPolicy.Validation)],
        };
    }

    /// <summary>The framework's own attributes would be passed over in silence.</summary>
    public static void RefuseForeign(InferenceContext context, MemberInfo member)
    {
        if (member.GetCustomAttributes(inherit: true).Any(each => each.GetType().GetInterfaces().Any(IsForeign)))
            context.Fault("SAM0002", member, $"the attributes of Microsoft.AspNetCore.Authorization do nothing in a graph. Use those of {typeof(AuthorizeAttribute).Namespace}.");
    }

    private static bool IsForeign(Type type) => type.FullName is "Microsoft.AspNetCore.Authorization.IAuthorizeData" or "Microsoft.AspNetCore.Authorization.IAllowAnonymous";

    /// <summary>A rule on a class of resolvers holds for its fields; one on a class of things, for the things.</summary>
    private static IEnumerable<AuthorizeAttribute> OfResolvers(Type type) => type is { IsAbstract: true, IsSealed: true } ? type.GetCustomAttributes<AuthorizeAttribute>() : [];
}
