using System.Globalization;
using System.Text.Json;
using Samverkan.GraphQL.Language;

namespace Samverkan.GraphQL.Types;

/// <summary>A scalar that is a text of a fixed form.</summary>
public abstract class FormattedScalar<T>(string name, string expected) : ScalarOf<T>(name)
    where T : struct
{
    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);

    protected sealed override bool TryRead(ValueNode literal, out T value, out string? fault)
        => TryRead((literal as StringValue)?.Value, literal.ToString(), out value, out fault);

    protected sealed override bool TryRead(JsonElement json, out T value, out string? fault)
        => TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, json.GetRawText(), out value, out fault);

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Format(value));

    public sealed override ValueNode ToLiteral(object value) => new StringValue(0, Format((T)value));

    private bool TryRead(string? text, string shown, out T value, out string? fault)
    {
        value = default;
        var good = text is not null && TryParse(text, out value);
        fault = good ? null : $"{Name} cannot represent value: {shown}. Expected {expected}.";
        return good;
    }
}

/// <summary>A calendar day without a time and without a time zone.</summary>
public sealed class LocalDateScalar : FormattedScalar<DateOnly>
{
    public LocalDateScalar()
        : base("LocalDate", "a calendar day such as \"2022-12-31\"")
    {
        Description = "A calendar day (datum) without time or time zone, for example \"2022-12-31\".";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/local-date.html";
    }

    protected override bool TryParse(string text, out DateOnly value)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        value.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }
}

/// <summary>A moment, always written in UTC.</summary>
public sealed class DateTimeScalar : FormattedScalar<DateTimeOffset>
{
    public DateTimeScalar()
        : base("DateTime", "a moment with its offset such as \"2022-06-07T08:15:00Z\"")
    {
        Description = "A moment (tidpunkt) with its offset from UTC, for example \"2022-06-07T08:15:00Z\"; always written in UTC.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/date-time.html";
    }

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];
        return DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);
    }

    protected override string Format(DateTimeOffset value)
        => value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}

/// <summary>A universally unique identifier in its usual form.</summary>
public sealed class UuidScalar : FormattedScalar<Guid>
{
    public UuidScalar()
        : base("UUID", "an identifier of the form 8-4-4-4-12")
    {
        Description = "A universally unique identifier (unik identitet), in lower case and with hyphens.";
        SpecifiedBy = "https://scalars.graphql.org/chillicream/uuid.html";
    }

    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    protected override string Format(Guid value) => value.ToString("D");
}
