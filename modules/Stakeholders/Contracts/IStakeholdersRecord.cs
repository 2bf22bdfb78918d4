using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>A view whose citations this module keeps, and shows as a list.</summary>
internal interface IStakeholdersRecord : ICited, IRecorded;

/// <summary>A view of a relation with a period, whose one citation this module keeps.</summary>
internal interface IStakeholdersRelation : ICited;
