using MediatR;
using Samverkan.Kernel;

namespace Samverkan.Stakeholders.Contracts;

/// <summary>
/// Asks which posts a source has shown to be filled by a day, each as it was last seen by then, in the order of their keys. A title that several posts of
/// one organization bear is left out: it names a sort of work, not a post that one looks for.
/// </summary>
/// <param name="AsOf">The day.</param>
public sealed record PostsSeen(DateOnly AsOf) : IRequest<IReadOnlyList<PostSeen>>;

/// <param name="Post">The post.</param>
/// <param name="Kind">Whether it is held by an official or by someone elected.</param>
/// <param name="Status">How it was filled when it was last seen.</param>
/// <param name="Certainty">Whether it is known to be filled so on the day.</param>
public sealed record PostSeen(StakeholderId Post, PostKind Kind, OccupancyStatus Status, Certainty Certainty);
