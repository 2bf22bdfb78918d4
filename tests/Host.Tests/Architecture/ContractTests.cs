using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Samverkan.Host.Tests.Architecture;

/// <summary>Public means contract: what a module shows lies under Contracts, and only the class that the host calls lies beside it.</summary>
public sealed partial class ContractTests
{
    [Fact]
    public void There_are_modules_to_look_at() => Assert.True(Assemblies.ModuleNames.Count >= 4);

    [Fact]
    public void Only_contracts_and_the_entry_are_public()
        => None.Of(Assemblies.ModuleNames.SelectMany(module => Exposed(module, Public(module), Contracts(module))));

    [Fact]
    public void What_is_not_public_is_sealed_static_or_made_to_be_derived_from()
        => None.Of(Assemblies.ModuleNames.SelectMany(module => Open(Assemblies.Read(module).Types())));

    [Fact]
    public void A_contract_shows_nothing_of_the_database()
        => None.Of(Assemblies.ModuleNames.SelectMany(module => Assemblies.Read(module).Types()
            .Where(type => type.IsPublic && !IsEntry(module, type.Name))
            .SelectMany(type => Signatures(type).Where(IsStorage).Select(other => $"{type.FullName} shows {other}"))));

    [Fact]
    public void No_entity_is_public()
    {
        var entities = Assemblies.ModuleNames.SelectMany(module => Assemblies.Read(module).Types()).SelectMany(Entities).ToList();

        None.Of(entities.Where(entity => entity.IsPublic && entity.Namespace != "Samverkan.Kernel.Storage").Select(entity => entity.FullName));
    }

    [Fact]
    public void A_module_opens_its_inside_to_tests_alone()
    {
        var friends = Assemblies.ModuleNames.SelectMany(module => Assemblies.Read(module).CustomAttributes)
            .Where(attribute => attribute.AttributeType.Name == "InternalsVisibleToAttribute")
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value)
            .Distinct()
            .ToList();

        Assert.NotEmpty(friends);
        None.Of(friends.Except(["Samverkan.Modules.Tests", "Samverkan.Host.Tests", "Samverkan.Benchmarks"]));
    }

    [Fact]
    public void The_built_modules_know_only_what_stands_to_their_left()
        => None.Of(Assemblies.ModuleNames.SelectMany(module => Assemblies.Read(module).MainModule.AssemblyReferences
            .Where(other => other.Name.StartsWith("Samverkan.", StringComparison.Ordinal))
            .Where(other => Place(other.Name["Samverkan.".Length..]) >= Place(module))
            .Select(other => $"{module} -> {other.Name}")));

    [Fact]
    public void The_engine_knows_neither_a_database_nor_a_mediator_nor_this_product()
    {
        var references = Assemblies.Read("GraphQL").MainModule.AssemblyReferences.Select(other => other.Name).ToList();

        Assert.NotEmpty(references);
        None.Of(references.Where(IsForeignToTheEngine));
    }

    [Fact]
    public void The_checks_can_fail()
    {
        Assert.Equal(["Agreements: Term"], Exposed("Agreements", ["AgreementView", "AgreementsModule", "Term"], ["AgreementView"]));
        Assert.Equal(["OpenSample"], Open(Samples()).Select(name => name.Split('.')[^1]));
        Assert.Contains(Signatures(Samples().Single(type => type.Name == nameof(LeakingSample))), IsStorage);
        Assert.Equal(["OpenSample"], Samples().SelectMany(Entities).Select(entity => entity.Name));
        Assert.True(IsForeignToTheEngine("Microsoft.EntityFrameworkCore.Relational"));
        Assert.True(IsForeignToTheEngine("MediatR"));
        Assert.True(IsForeignToTheEngine("Samverkan.Kernel"));
        Assert.Equal(["View", "Kind", "ById"], Declared("public sealed record View\n{\n  public sealed record Inner;\n}\npublic enum Kind;\npublic sealed class ById(int a);\ninternal sealed class Not;"));
    }

    private static IEnumerable<string> Public(string module) => Assemblies.Read(module).Types().Where(type => type.IsPublic).Select(PlainName);

    private static IReadOnlyCollection<string> Contracts(string module)
        => [.. Tree.Sources($"modules/{module}").Where(file => file.Split('/').Contains("Contracts")).SelectMany(file => Declared(Tree.Read(file)))];

    private static IEnumerable<string> Exposed(string module, IEnumerable<string> types, IReadOnlyCollection<string> contracts)
        => types.Where(type => !contracts.Contains(type) && !IsEntry(module, type)).Select(type => $"{module}: {type}");

    private static bool IsEntry(string module, string type) => type == $"{module}Module";

    private static IEnumerable<string> Declared(string source) => Declaration().Matches(source).Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> Open(IEnumerable<TypeDefinition> types)
    {
        var all = types.ToList();
        var bases = all.Select(type => type.BaseType?.Resolve()?.FullName).ToHashSet();
        return all.Where(type => type is { IsClass: true, IsValueType: false, IsPublic: false, IsSealed: false, IsAbstract: false })
            .Select(type => type.FullName)
            .Where(name => !bases.Contains(name));
    }

    private static IEnumerable<string> Signatures(TypeDefinition type)
    {
        var shown = type.Methods.Where(method => method.IsPublic || method.IsFamily)
            .SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Concat(type.Fields.Where(field => field.IsPublic).Select(field => field.FieldType))
            .Concat(type.Interfaces.Select(shape => shape.InterfaceType));
        if (type.BaseType is not null) shown = shown.Append(type.BaseType);
        return shown.Select(other => other.FullName);
    }

    private static bool IsStorage(string type)
        => type.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || type.Contains("Microsoft.Data.Sqlite", StringComparison.Ordinal);

    private static IEnumerable<TypeDefinition> Entities(TypeDefinition context)
        => context.Properties.Select(property => property.PropertyType).OfType<GenericInstanceType>()
            .Where(type => type.Name == "DbSet`1")
            .Select(type => type.GenericArguments[0].Resolve());

    private static bool IsForeignToTheEngine(string assembly)
        => assembly.StartsWith("Samverkan", StringComparison.Ordinal)
            || !(assembly.StartsWith("System", StringComparison.Ordinal)
                || assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || assembly.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
                || assembly.StartsWith("Microsoft.Net.Http.Headers", StringComparison.Ordinal)
                || assembly is "Microsoft.CSharp" or "netstandard");

    private static int Place(string project) => Array.IndexOf(ProjectReferenceTests.Line, project);

    private static string PlainName(TypeDefinition type) => type.Name.Split('`')[0];

    private static List<TypeDefinition> Samples()
        => [.. AssemblyDefinition.ReadAssembly(typeof(ContractTests).Assembly.Location).Types().Where(type => type.Name.EndsWith("Sample", StringComparison.Ordinal))];

    [GeneratedRegex(@"^public (?:\w+ )*?(?:class|record struct|record|struct|interface|enum|delegate) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}

/// <summary>A bad sample: neither public nor sealed.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1852", Justification = "Open on purpose.")]
internal class OpenSample;

/// <summary>A bad sample: a contract that shows the database.</summary>
internal sealed class LeakingSample
{
    public Microsoft.EntityFrameworkCore.DbSet<OpenSample>? Rows { get; init; }
}
