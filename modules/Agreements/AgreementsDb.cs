using Microsoft.EntityFrameworkCore;
using Samverkan.Agreements.Areas;
using Samverkan.Agreements.FollowUps;
using Samverkan.Agreements.Obligations;
using Samverkan.Agreements.Parties;
using Samverkan.Agreements.Plans;
using Samverkan.Agreements.Purposes;
using Samverkan.Agreements.Terms;
using Samverkan.Kernel.Storage;

namespace Samverkan.Agreements;

internal sealed class AgreementsDb(DbContextOptions<AgreementsDb> options) : ModuleDb(options)
{
    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<AgreementTitle> Titles => Set<AgreementTitle>();

    public DbSet<OpenQuestion> OpenQuestions => Set<OpenQuestion>();

    public DbSet<AgreementParty> Parties => Set<AgreementParty>();

    public DbSet<AgreementEvent> Events => Set<AgreementEvent>();

    public DbSet<Attestation> Attestations => Set<Attestation>();

    public DbSet<AgreementArea> Areas => Set<AgreementArea>();

    public DbSet<Obligation> Obligations => Set<Obligation>();

    public DbSet<Purpose> Purposes => Set<Purpose>();

    public DbSet<PriorityArea> PriorityAreas => Set<PriorityArea>();

    public DbSet<CrossCuttingPerspective> Perspectives => Set<CrossCuttingPerspective>();

    public DbSet<AnnualPlan> AnnualPlans => Set<AnnualPlan>();

    public DbSet<FollowOnAssignment> FollowOnAssignments => Set<FollowOnAssignment>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<FollowUpPlan> FollowUpPlans => Set<FollowUpPlan>();

    protected override string Prefix => "agreements";
}
