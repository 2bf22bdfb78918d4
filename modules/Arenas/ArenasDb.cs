using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Storage;

namespace Samverkan.Arenas;

internal sealed class ArenasDb(DbContextOptions<ArenasDb> options) : ModuleDb(options)
{
    protected override string Prefix => "arenas";
}
