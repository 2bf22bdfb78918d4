using Samverkan.Kernel.Recording;

namespace Samverkan.Sources.Contracts;

/// <summary>A view whose citations this module keeps.</summary>
internal interface ISourcesRecord : ICited, IRecorded;
