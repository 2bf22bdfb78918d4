using System.Text;
using System.Text.Json;

namespace Samverkan.Host;

/// <summary>The works of others that the built program contains, in the form that CycloneDX 1.6 gives to a bill of materials. Read from what was built, so it is never behind.</summary>
internal static class Components
{
    private const string Ide = "ide/package.json";

    public static string Print(string folder)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            var version = typeof(Components).Assembly.GetName().Version!.ToString(3);
            json.WriteStartObject();
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            json.WriteNumber("version", 1);
            json.WriteStartObject("metadata");
            json.WriteStartObject("component");
            Write(json, "application", "Samverkan", version, $"pkg:generic/samverkan@{version}");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("components");
            WriteFramework(json);
            WritePackages(json, folder);
            WriteIde(json, folder);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Not in the program but under it: of the version that runs it now.</summary>
    private static void WriteFramework(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Write(json, "framework", "Microsoft.AspNetCore.App", Environment.Version.ToString(), $"pkg:generic/Microsoft.AspNetCore.App@{Environment.Version}");
        json.WriteEndObject();
    }

    private static void WritePackages(Utf8JsonWriter json, string folder)
    {
        using var built = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "Samverkan.Host.deps.json")));
        foreach (var library in built.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() is not "package") continue;
            var (name, version) = library.Name.Split('/') is [var first, var second] ? (first, second) : throw new FormatException(library.Name);
            json.WriteStartObject();
            Write(json, "library", name, version, $"pkg:nuget/{name}@{version}");
            json.WriteStartArray("hashes");
            json.WriteStartObject();
            json.WriteString("alg", "SHA-512");
            json.WriteString("content", Convert.ToHexStringLower(Convert.FromBase64String(library.Value.GetProperty("sha512").GetString()!["sha512-".Length..])));
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void WriteIde(Utf8JsonWriter json, string folder)
    {
        var file = Path.Combine(folder, Ide);
        if (!File.Exists(file)) return;
        using var package = JsonDocument.Parse(File.ReadAllBytes(file));
        var name = package.RootElement.GetProperty("name").GetString()!;
        var version = package.RootElement.GetProperty("version").GetString()!;
        json.WriteStartObject();
        Write(json, "library", name, version, $"pkg:npm/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string type, string name, string version, string address)
    {
        json.WriteString("type", type);
        json.WriteString("bom-ref", address);
        json.WriteString("name", name);
        json.WriteString("version", version);
        json.WriteString("purl", address);
    }
}
