using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>Asks which terms of office end in a year, in the order of their keys.</summary>
/// <param name="Year">The year.</param>
public sealed record TermsOfOfficeEnding(int Year) : IRequest<IReadOnlyList<DatedThing>>;
