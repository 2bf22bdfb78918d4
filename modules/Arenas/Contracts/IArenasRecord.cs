using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Arenas.Contracts;

/// <summary>A view whose citations this module keeps.</summary>
internal interface IArenasRecord : ICited, IRecorded;
