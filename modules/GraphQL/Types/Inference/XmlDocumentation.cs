using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samverkan.GraphQL.Types.Inference;

/// <summary>The documentation comments of an assembly: they are the descriptions of the graph. Each file is read once.</summary>
internal static partial class XmlDocumentation
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, XElement>> files = [];

    public static string? Summary(Type type) => Summary(type.Assembly, $"T:{NameOf(type)}");

    public static string? Summary(MemberInfo member)
    {
        if (member is Type type) return Summary(type);

        var declaring = member.DeclaringType!;
        var kind = member switch { MethodInfo => 'M', PropertyInfo => 'P', _ => 'F' };
        return Summary(declaring.Assembly, $"{kind}:{NameOf(declaring)}.{member.Name}")
            ?? (member is PropertyInfo ? Parameter(declaring.Assembly, $"T:{NameOf(declaring)}", member.Name) : null);
    }

    public static string? Summary(ParameterInfo parameter)
        => Parameter(parameter.Member.DeclaringType!.Assembly, $"M:{NameOf(parameter.Member.DeclaringType!)}.{parameter.Member.Name}", parameter.Name!);

    private static string? Summary(Assembly assembly, string id)
        => MembersOf(assembly).TryGetValue(id, out var member) && member.Element("summary") is { } summary ? TextOf(summary) : null;

    private static string? Parameter(Assembly assembly, string id, string name)
        => MembersOf(assembly).TryGetValue(id, out var member)
            && member.Elements("param").FirstOrDefault(each => (string?)each.Attribute("name") == name) is { } parameter
                ? TextOf(parameter)
                : null;

    private static string NameOf(Type type)
        => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> MembersOf(Assembly assembly) => files.GetOrAdd(assembly, static each =>
    {
        var path = Path.ChangeExtension(each.Location, ".xml");
        if (!File.Exists(path)) return [];

        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var member in XDocument.Load(path).Descendants("member"))
        {
            // Overloads share their comment: a method of the graph has none.
            var id = ((string)member.Attribute("name")!).Split('(')[0];
            members.TryAdd(Arity().Replace(id, ""), member);
        }

        return members;
    });

    /// <summary>The text with its marks turned into those of Markdown; lines are joined, paragraphs kept.</summary>
    private static string? TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes()) Append(text, node);
        var paragraphs = text.ToString().Split("\n\n").Select(each => Spaces().Replace(each, " ").Trim()).Where(each => each.Length > 0);
        var all = string.Join("\n\n", paragraphs);
        return all.Length > 0 ? all : null;
    }

    private static void Append(StringBuilder text, XNode node)
    {
        switch (node)
        {
            case XText plain:
                text.Append(Spaces().Replace(plain.Value, " "));
                break;
            case XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference:
                var target = (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? "";
                text.Append('`').Append(target.Split('(')[0].Split('.', ':')[^1]).Append('`');
                break;
            case XElement { Name.LocalName: "c" } code:
                text.Append('`').Append(code.Value).Append('`');
                break;
            case XElement { Name.LocalName: "para" } paragraph:
                text.Append("\n\n");
                foreach (var inner in paragraph.Nodes()) Append(text, inner);
                text.Append("\n\n");
                break;
            case XElement other:
                foreach (var inner in other.Nodes()) Append(text, inner);
                break;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"``\d+")]
    private static partial Regex Arity();
}
