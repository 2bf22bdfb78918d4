using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Storage;

namespace Samverkan.Dialogues;

internal sealed class DialoguesDb(DbContextOptions<DialoguesDb> options) : ModuleDb(options)
{
    protected override string Prefix => "dialogues";
}
