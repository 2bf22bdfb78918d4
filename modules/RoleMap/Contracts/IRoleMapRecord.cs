using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.RoleMap.Contracts;

/// <summary>A view whose citations this module keeps.</summary>
internal interface IRoleMapRecord : ICited, IRecorded;
