using System.Text;

namespace Samverkan.GraphQL.Conformance.Fuzzing;

/// <summary>Makes inputs: the same seed and number give the same input.</summary>
internal sealed class InputMaker(int seed)
{
    /// <summary>Giants are slow to make and to refuse, so they are few.</summary>
    private const int GiantEach = 50_000;

    private const int Million = 1_000_000;
    private const int Deep = 100_000;
    private const int LongestGrown = 20_000;

    public (InputKind Kind, byte[] Bytes) Make(long number)
    {
        var random = new Random(HashCode(number));
        if (number % GiantEach == 0) return Giant((int)(number / GiantEach));

        var kind = random.Next(10) switch { < 5 => InputKind.Document, < 7 => InputKind.Schema, < 8 => InputKind.Piece, _ => InputKind.Request };
        var texts = Corpus.Texts[kind];
        if (random.Next(12) == 0) return (kind, Noise(random));

        var bytes = new List<byte>(texts[random.Next(texts.Length)]);
        for (var count = random.Next(4); count >= 0; count -= 2) Mutate(bytes, texts, random);
        return (kind, [.. bytes]);
    }

    private static void Mutate(List<byte> bytes, byte[][] texts, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 30), bytes.Count - at);
        switch (random.Next(12))
        {
            case 0 when length > 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveRange(at, length); break;
            case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
            case 3 when bytes.Count < LongestGrown && length > 0: bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), random.Next(1, 40)).SelectMany(each => each)); break;
            case 4 when random.Next(4) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
            case 5: Splice(bytes, at, texts[random.Next(texts.Length)], random); break;
            case 6: bytes.InsertRange(at, Word(random)); break;
            default: Replace(bytes, at, Word(random)); break;
        }
    }

    private static byte[] Word(Random random) => Corpus.Words[random.Next(Corpus.Words.Length)];

    private static void Splice(List<byte> bytes, int at, byte[] other, Random random)
    {
        var from = random.Next(other.Length);
        bytes.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 60), other.Length - from)).ToArray());
    }

    /// <summary>Puts a word in the place of the word that stands there: so the grammar often holds, and the rules are reached.</summary>
    private static void Replace(List<byte> bytes, int at, byte[] word)
    {
        var start = Math.Min(at, bytes.Count - 1);
        if (start < 0) return;
        while (start > 0 && IsWord(bytes[start - 1])) start--;
        var end = start;
        while (end < bytes.Count && IsWord(bytes[end])) end++;
        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, word);
    }

    private static bool IsWord(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit == '_';

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        if (random.Next(2) == 0) return bytes;
        return [.. Enumerable.Range(0, random.Next(1, 60)).SelectMany(_ => random.Next(2) == 0 ? Word(random) : [.. Word(random), (byte)' '])];
    }

    /// <summary>Each is as large as the body of a request may be, or deeper than any stack.</summary>
    private static (InputKind Kind, byte[] Bytes) Giant(int number)
    {
        var (kind, text) = (number % 16) switch
        {
            0 => (InputKind.Document, $"{{ {new string('a', Million)} }}"),
            1 => (InputKind.Document, Repeated("{ near ", Deep)),
            2 => (InputKind.Document, $"{{ take(ids: {new string('[', Deep)}"),
            3 => (InputKind.Piece, new string('[', Deep)),
            4 => (InputKind.Piece, Repeated("{a:", Deep)),
            5 => (InputKind.Document, $"{{ take(filter: {{text: \"{new string('å', Million / 2)}\"}}) }}"),
            6 => (InputKind.Document, $"{{ {Repeated("name ", Deep)}}}"),
            7 => (InputKind.Document, $"query ({Repeated("$a: Int ", Deep)}) {{ name }}"),
            8 => (InputKind.Document, $"{{ name {Repeated("@onField ", Deep)}}}"),
            9 => (InputKind.Schema, $"type T {{ {Repeated("a: Int ", Deep / 10)}}}"),
            10 => (InputKind.Schema, $"type T {{ a: {new string('[', Deep)}Int"),
            11 => (InputKind.Request, $"{{\"query\":\"{{ name }}\",\"variables\":{Repeated("{\"a\":", Deep)}1"),
            12 => (InputKind.Request, $"{{\"query\":\"{{ name }}\",\"x\":{new string('[', Deep)}"),
            13 => (InputKind.Piece, new string('9', Million)),
            14 => (InputKind.Document, new string('#', Million)),
            _ => (InputKind.Document, $"{{ {Repeated("...P ", Deep / 100)}}} {Repeated("fragment P on Post { ...P } ", Deep / 100)}"),
        };
        return (kind, Encoding.UTF8.GetBytes(text));
    }

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>The same on every machine and in every run, which that of the framework is not.</summary>
    private int HashCode(long number)
    {
        unchecked
        {
            var mixed = (ulong)number + ((ulong)(uint)seed << 32) + 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(mixed ^ (mixed >> 31));
        }
    }
}
