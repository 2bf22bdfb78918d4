using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Agreements.Contracts;

/// <summary>A view whose citations this module keeps, and shows as a list.</summary>
internal interface IAgreementsRecord : ICited, IRecorded;
