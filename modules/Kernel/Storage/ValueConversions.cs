using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Samverkan.Kernel.Storage;

/// <summary>How values of our own types are stored. Nothing here depends on the provider.</summary>
internal static class ValueConversions
{
    private static readonly Type[] Ids = [.. typeof(AgreementId).Assembly.GetTypes().Where(IsId)];

    public static void Add(ModelConfigurationBuilder configuration, Assembly module)
    {
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configuration.Properties<DiaryNumber>().HaveConversion<DiaryNumberConverter>();
        configuration.Properties<NodeRef>().HaveConversion<NodeRefConverter>();
        foreach (var id in Ids) configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));

        var enums = module.GetTypes().Concat(typeof(Standing).Assembly.GetTypes()).Where(type => type.IsEnum);
        foreach (var element in Ids.Concat(enums).Append(typeof(string)).Append(typeof(int)).Append(typeof(NodeRef)).Distinct())
        {
            configuration.Properties(typeof(IReadOnlyList<>).MakeGenericType(element)).HaveConversion(
                typeof(JsonListConverter<>).MakeGenericType(element), typeof(JsonListComparer<>).MakeGenericType(element));
        }
    }

    private static bool IsId(Type type)
        => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INodeId<>));
}

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, INodeId<TId>
{
    private static TId Make(Guid value) => TId.From(value);
}

internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.Text, text => PartialDate.Parse(text));

internal sealed class DiaryNumberConverter() : ValueConverter<DiaryNumber, string>(number => number.Raw, raw => new DiaryNumber(raw));

internal sealed class NodeRefConverter() : ValueConverter<NodeRef, string>(node => Write(node), text => Read(text))
{
    private static string Write(NodeRef node) => $"{node.Type}/{node.Id:D}";

    private static NodeRef Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return new NodeRef(text[..slash], Guid.Parse(text.AsSpan(slash + 1)));
    }
}

internal sealed class JsonListConverter<T>() : ValueConverter<IReadOnlyList<T>, string>(list => Write(list), text => Read(text))
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Write(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Options);

    private static T[] Read(string text) => JsonSerializer.Deserialize<T[]>(text, Options) ?? [];
}

internal sealed class JsonListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);
