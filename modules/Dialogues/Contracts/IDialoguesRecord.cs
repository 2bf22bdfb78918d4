using Samverkan.Kernel.Recording;
using Samverkan.Sources.Contracts;

namespace Samverkan.Dialogues.Contracts;

/// <summary>A view whose citations this module keeps.</summary>
internal interface IDialoguesRecord : ICited, IRecorded;
