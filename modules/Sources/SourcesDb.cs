using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel.Storage;
using Samverkan.Sources.Contradictions;
using Samverkan.Sources.Decisions;
using Samverkan.Sources.Documents;
using Samverkan.Sources.Products;
using Samverkan.Sources.Topics;

namespace Samverkan.Sources;

internal sealed class SourcesDb(DbContextOptions<SourcesDb> options) : ModuleDb(options)
{
    public DbSet<SourceDocument> Documents => Set<SourceDocument>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Contradiction> Contradictions => Set<Contradiction>();

    public DbSet<InformationProduct> Products => Set<InformationProduct>();

    protected override string Prefix => "sources";
}
