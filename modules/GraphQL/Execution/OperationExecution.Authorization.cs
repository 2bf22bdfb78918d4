using System.Collections;
using Microsoft.Extensions.DependencyInjection;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Execution;

internal sealed partial class OperationExecution
{
    private readonly Dictionary<(FieldPlan Field, AuthorizeAttribute Rule), Failure?> decisions = [];

    /// <summary>Why a field may not be had; null when it may. Asked once for a field, whatever the number of its parents.</summary>
    public ValueTask<Failure?> RefusalAsync(FieldPlan field)
        => field.Definition.Rights is { BeforeResolver: { Count: > 0 } rules } ? RefusalAsync(rules, field) : default;

    /// <summary>The same for rules that the field itself need not have.</summary>
    public async ValueTask<Failure?> RefusalAsync(IReadOnlyList<AuthorizeAttribute> rules, FieldPlan field)
    {
        foreach (var rule in rules)
        {
            if (!decisions.TryGetValue((field, rule), out var known))
                decisions[(field, rule)] = known = await DecideAsync(rule, field.Definition, new ResolverContext(this, field.Definition, field.Arguments));
            if (known is not null) return known;
        }

        return null;
    }

    /// <summary>Why the request may not even be made; null when it may.</summary>
    public async ValueTask<GraphQLError?> RefusalOfRequestAsync()
    {
        foreach (var (definition, node, arguments) in plan.RequestRules)
        {
            foreach (var rule in definition.Rights!.Validation)
            {
                if (await DecideAsync(rule, definition, new ResolverContext(this, definition, arguments)) is { } refused)
                    return refused.Error with { Locations = [plan.Document.Source.LocationOf(node.Position)] };
            }
        }

        return null;
    }

    /// <summary>Fills the columns of fields that are refused, so that their resolvers do not run.</summary>
    private async Task RefuseFieldsAsync(List<ObjectBatch> level, int? only)
    {
        foreach (var batch in level)
        {
            for (var i = 0; i < batch.Plan.Fields.Length; i++)
            {
                var field = batch.Plan.Fields[i];
                if ((only is not null && i != only) || !IsIncluded(field) || await RefusalAsync(field) is not { } refused) continue;
                Array.Fill((batch.Columns[i] = new Column(batch.Items.Count) { Inherited = batch.Inherited }).Values, refused);
            }
        }
    }

    /// <summary>Puts failures in the place of results that are refused when they are seen, and of things whose type is.</summary>
    private async Task RefuseResultsAsync(List<ObjectBatch> level, int? only)
    {
        foreach (var batch in level)
        {
            for (var i = 0; i < batch.Plan.Fields.Length; i++)
            {
                var field = batch.Plan.Fields[i];
                if ((only is not null && i != only) || batch.Columns[i] is not { } column || field.Definition.Rights is null && !field.GuardsTypes) continue;
                for (var at = 0; at < column.Values.Length; at++) column.Values[at] = await AllowedAsync(column.Values[at], field);
            }
        }
    }

    private async ValueTask<object?> AllowedAsync(object? value, FieldPlan field)
    {
        foreach (var rule in field.Definition.Rights?.AfterResolver ?? [])
        {
            if (value is null or Failure) return value;
            if (await DecideAsync(rule, field.Definition, value) is { } refused) value = refused;
        }

        return field.GuardsTypes ? await AllowedAsync(value, field, field.Definition.Type.Nullable) : value;
    }

    /// <summary>The rules of the types that the things turn out to have.</summary>
    private async ValueTask<object?> AllowedAsync(object? value, FieldPlan field, GraphQLType type)
    {
        if (value is null or Failure) return value;
        if (type is ListType list)
        {
            if (value is string || value is not IEnumerable items) return value;
            var kept = new List<object?>();
            foreach (var item in items) kept.Add(await AllowedAsync(item, field, list.Item.Nullable));
            return kept;
        }

        if (type as ObjectType is not { } runtimeType && !accesses.TryTypeOf(value, (NamedType)type, out runtimeType)) return value;
        foreach (var rule in runtimeType.Rights)
        {
            var refused = rule.Apply == ApplyPolicy.AfterResolver ? await DecideAsync(rule, field.Definition, value) : await RefusalAsync([rule], field);
            if (refused is not null) return refused;
        }

        return value;
    }

    private async ValueTask<Failure?> DecideAsync(AuthorizeAttribute rule, FieldDefinition definition, object resource)
    {
        try
        {
            return await Services.GetRequiredService<IFieldAuthorization>().DecideAsync(User, rule, resource) switch
            {
                FieldAccessDecision.Granted => null,
                FieldAccessDecision.NotAuthenticated => Refused("AUTH_NOT_AUTHENTICATED", "Sign in first: this is not for everybody."),
                FieldAccessDecision.PolicyNotFound => Refused("AUTH_POLICY_NOT_FOUND", "The policy that guards this is not set up."),
                FieldAccessDecision.NoDefaultPolicy => Refused("AUTH_NO_DEFAULT_POLICY", "The policy that guards this is not set up."),
                _ => Refused("AUTH_NOT_AUTHORIZED", "You are signed in, but this is not for you."),
            };
        }
        catch (Exception exception)
        {
            return Failed(exception, definition);
        }
    }

    private static Failure Refused(string code, string message) => new(new GraphQLError(message) { Code = code });
}
