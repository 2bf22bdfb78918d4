using System.Runtime.CompilerServices;
using Samverkan.GraphQL.Language;
using Samverkan.GraphQL.Types;

namespace Samverkan.GraphQL.Validation;

/// <summary>Walks a document once, knows the type at every place, and asks each rule about the nodes that it is about.</summary>
internal sealed class DocumentWalker(ValidationContext context)
{
    private readonly Schema schema = context.Schema;
    private DefinitionUse use = new();

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (context.Report.IsFull) return;
            if (definition is ExecutableDefinition executable) use = context.Use(executable);
            if (definition is OperationDefinition operation) Operation(operation);
            else if (definition is FragmentDefinition fragment) Fragment(fragment);
        }
    }

    private void Operation(OperationDefinition operation)
    {
        KnownOperationTypes.Check(context, operation);
        UniqueVariableNames.Check(context, operation);
        foreach (var variable in operation.Variables)
        {
            KnownTypeNames.Check(context, variable.Type);
            VariablesAreInputTypes.Check(context, variable);
            if (variable.DefaultValue is { } value) Value(value, InputType(schema.TypeFrom(variable.Type)), false, null);
            Directives(variable.Directives, DirectiveLocation.VariableDefinition);
        }

        Directives(operation.Directives, operation.Kind switch
        {
            OperationKind.Query => DirectiveLocation.Query,
            OperationKind.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Selections(operation.SelectionSet, schema.RootType(operation.Kind));
    }

    private void Fragment(FragmentDefinition fragment)
    {
        KnownTypeNames.Check(context, fragment.TypeCondition);
        FragmentsOnCompositeTypes.Check(context, fragment);
        Directives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Selections(fragment.SelectionSet, context.Composite(fragment.TypeCondition));
    }

    /// <param name="set">What is selected.</param>
    /// <param name="parent">On what; null when that is not known, which another rule has told.</param>
    private void Selections(SelectionSet set, NamedType? parent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in set.Selections)
        {
            if (context.Report.IsFull) return;
            switch (selection)
            {
                case Field field: Field(field, parent); break;
                case FragmentSpread spread: Spread(spread, parent); break;
                case InlineFragment fragment: Inline(fragment, parent); break;
            }
        }
    }

    private void Field(Field field, NamedType? parent)
    {
        var definition = parent is null ? null : schema.FieldOn(parent, field.Name.Value);
        if (parent is not null && definition is null) FieldsOnCorrectType.Report(context, parent, field);
        if (definition is not null)
        {
            ScalarLeafs.Check(context, definition, field);
            KnownArgumentNames.Check(context, parent!, definition, field);
            ProvidedRequiredArguments.Check(context, parent!, definition, field);
        }

        UniqueArgumentNames.Check(context.Report, field.Arguments);
        foreach (var argument in field.Arguments) Argument(argument, definition?.Argument(argument.Name.Value));
        Directives(field.Directives, DirectiveLocation.Field);
        if (field.Name.Value is "__schema" or "__type") MaxIntrospectionDepth.Check(context, field);
        if (field.SelectionSet is not { } set) return;
        var type = definition?.Type.Named;
        Selections(set, type is not null && type.IsComposite() ? type : null);
    }

    private void Spread(FragmentSpread spread, NamedType? parent)
    {
        use.Spreads.Add(spread);
        KnownFragmentNames.Check(context, spread);
        PossibleFragmentSpreads.Check(context, parent, spread);
        Directives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void Inline(InlineFragment fragment, NamedType? parent)
    {
        var type = parent;
        if (fragment.TypeCondition is { } condition)
        {
            KnownTypeNames.Check(context, condition);
            FragmentsOnCompositeTypes.Check(context, condition);
            type = context.Composite(condition);
            PossibleFragmentSpreads.Check(context, parent, type, fragment);
        }

        Directives(fragment.Directives, DirectiveLocation.InlineFragment);
        Selections(fragment.SelectionSet, type);
    }

    private void Directives(IReadOnlyList<Directive> directives, DirectiveLocation location)
    {
        if (directives.Count == 0) return;
        UniqueDirectivesPerLocation.Check(context, directives);
        foreach (var directive in directives)
        {
            var definition = schema.Directive(directive.Name.Value);
            KnownDirectives.Check(context, definition, directive, location);
            if (definition is not null)
            {
                KnownArgumentNames.Check(context, definition, directive);
                ProvidedRequiredArguments.Check(context, definition, directive);
            }

            UniqueArgumentNames.Check(context.Report, directive.Arguments);
            foreach (var argument in directive.Arguments) Argument(argument, definition?.Argument(argument.Name.Value));
        }
    }

    private void Argument(Argument argument, InputValueDefinition? definition)
        => Value(argument.Value, InputType(definition?.Type), definition?.DefaultValue is not null, null);

    private void Value(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        if (value is not Variable && type is not null) ValuesOfCorrectType.Check(context, value, type);
        Variables(value, type, hasDefault, oneOf);
    }

    /// <summary>Notes the variables inside a value with the type that each place expects.</summary>
    private void Variables(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? oneOf)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case Variable variable:
                use.Variables.Add(new VariableUse(variable, type, hasDefault, oneOf));
                break;
            case ListValue list:
                var item = type?.Nullable is ListType lists ? lists.Item : null;
                foreach (var each in list.Items) Variables(each, item, false, null);
                break;
            case ObjectValue fields:
                UniqueInputFieldNames.Check(context.Report, fields);
                var input = type?.Named as InputObjectType;
                foreach (var each in fields.Fields)
                {
                    var field = input?.Field(each.Name.Value);
                    Variables(each.Value, InputType(field?.Type), field?.DefaultValue is not null, input is { IsOneOf: true } ? input : null);
                }

                break;
        }
    }

    private static GraphQLType? InputType(GraphQLType? type) => type is { IsInput: true } ? type : null;
}
