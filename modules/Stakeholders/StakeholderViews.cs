using MediatR;
using Microsoft.EntityFrameworkCore;
using Samverkan.Kernel;
using Samverkan.Stakeholders.Bodies;
using Samverkan.Stakeholders.Contracts;
using Samverkan.Stakeholders.Groups;
using Samverkan.Stakeholders.Organizations;
using Samverkan.Stakeholders.Posts;
using Unit = Samverkan.Stakeholders.Units.Unit;

namespace Samverkan.Stakeholders;

internal static class StakeholderViews
{
    // Most sources name a post without a time; its bounds are then stored as unknown.
    private static readonly Validity Timeless = new(ValidPeriod.Parse("/"));

    public static StakeholderView ToView(this Stakeholder stakeholder) => stakeholder switch
    {
        Organization organization => new OrganizationView
        {
            Id = organization.Id,
            Key = organization.Key,
            AllNames = Names(organization),
            Validity = organization.Validity,
            Kinds = organization.Kinds,
            LegalForm = organization.LegalForm,
            County = organization.County,
        },
        OrganizationGroup group => new OrganizationGroupView { Id = group.Id, Key = group.Key, AllNames = Names(group), Rule = group.Rule },
        Unit unit => new UnitView
        {
            Id = unit.Id,
            Key = unit.Key,
            AllNames = Names(unit),
            Validity = unit.Validity,
            Kind = unit.UnitKind,
            OrganizationId = unit.OrganizationId,
        },
        Body body => new BodyView
        {
            Id = body.Id,
            Key = body.Key,
            AllNames = Names(body),
            Validity = body.Validity,
            Kind = body.BodyKind,
            DiarySeries = body.DiarySeries,
            PrincipalsNote = body.PrincipalsNote,
        },
        Post post => new PostView
        {
            Id = post.Id,
            Key = post.Key,
            AllNames = Names(post),
            Validity = post.Validity.Equals(Timeless) ? null : post.Validity,
            Title = post.Title,
            Kind = post.PostKind,
            OfId = post.OfId,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(stakeholder)),
    };

    /// <summary>The one with the key, or null when there is none or it is of another kind.</summary>
    public static async Task<TView?> ByKeyAsync<TStakeholder, TView>(this StakeholdersDb db, string key, CancellationToken cancellationToken)
        where TStakeholder : Stakeholder
        where TView : StakeholderView
        => (await db.Stakeholders.OfType<TStakeholder>().AsNoTracking().SingleOrDefaultAsync(found => found.Key == key, cancellationToken))?.ToView() as TView;

    private static NameView[] Names(Stakeholder stakeholder) => [.. stakeholder.Names.OrderBy(name => name.Order).Select(name => name.ToView())];
}

internal sealed class StakeholdersByIdHandler(StakeholdersDb db)
    : IRequestHandler<StakeholdersById, IReadOnlyDictionary<StakeholderId, StakeholderView>>
{
    public async Task<IReadOnlyDictionary<StakeholderId, StakeholderView>> Handle(StakeholdersById request, CancellationToken cancellationToken)
    {
        var found = await db.Stakeholders.AsNoTracking().Where(stakeholder => request.Ids.Contains(stakeholder.Id)).ToListAsync(cancellationToken);
        return found.ToDictionary(stakeholder => stakeholder.Id, stakeholder => stakeholder.ToView());
    }
}
