using System.Security.Claims;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Sources.Products;

/// <summary>What is told to record information or statistics that someone keeps for others.</summary>
internal sealed record RecordInformationProductInput : RecordInput
{
    /// <summary>What it is called (titel).</summary>
    public required string Title { get; init; }

    /// <summary>Whether it exists or is only wanted (ställning).</summary>
    public required Standing Standing { get; init; }

    /// <summary>Who keeps it (ägare); null when nobody does, or the sources do not say.</summary>
    [ID]
    public string? OwnerId { get; init; }

    /// <summary>The topics that it is about (sakområden).</summary>
    [ID]
    public IReadOnlyList<string>? TopicIds { get; init; }

    /// <summary>In what form it comes (format).</summary>
    public string? Format { get; init; }

    /// <summary>Where it can be had (webbadress).</summary>
    public string? Url { get; init; }

    /// <summary>How and how often it is kept up to date (uppdatering).</summary>
    public string? UpdatedHow { get; init; }

    /// <summary>What its rows are found by (nyckelbegrepp), for example the municipality code.</summary>
    public string? KeyedBy { get; init; }
}

/// <summary>What is told to change what an information product is described by. What is left out stays; null takes away.</summary>
internal sealed record UpdateInformationProductDetailsInput : ChangeInput
{
    /// <summary>What it is called (titel).</summary>
    public Optional<string> Title { get; init; }

    /// <summary>Whether it exists or is only wanted (ställning).</summary>
    public Optional<Standing> Standing { get; init; }

    /// <summary>Who keeps it (ägare).</summary>
    [ID]
    public Optional<string?> OwnerId { get; init; }

    /// <summary>The topics that it is about (sakområden), all of them.</summary>
    [ID]
    public Optional<IReadOnlyList<string>> TopicIds { get; init; }

    /// <summary>In what form it comes (format).</summary>
    public Optional<string?> Format { get; init; }

    /// <summary>Where it can be had (webbadress).</summary>
    public Optional<string?> Url { get; init; }

    /// <summary>How and how often it is kept up to date (uppdatering).</summary>
    public Optional<string?> UpdatedHow { get; init; }

    /// <summary>What its rows are found by (nyckelbegrepp).</summary>
    public Optional<string?> KeyedBy { get; init; }

    /// <summary>On what ground it is known (källhänvisningar), all of them.</summary>
    public Optional<IReadOnlyList<CitationInput>> Citations { get; init; }
}

[MutationType]
[Authorize(Policies.Editor)]
internal static class InformationProductMutations
{
    /// <summary>Records information or statistics that someone keeps for others to use (registrera informationsprodukt).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<InformationProductView>> RecordInformationProductAsync(RecordInformationProductInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<InformationProductView>("informationProducts", input, user, cancellationToken);

    /// <summary>Changes what an information product is described by (ändra uppgifter om informationsprodukt).</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<InformationProductView>> UpdateInformationProductDetailsAsync(UpdateInformationProductDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<InformationProductView>(input, user, cancellationToken, isDetails: true);
}
