namespace Samverkan.Stakeholders.Contracts;

/// <summary>Where a matter can be treated (plats i ärendegången): an arena, a body, an organization, a unit or a post.</summary>
/// <remarks>It stands here because four of the five are stakeholders; Arenas adds the fifth and the fields that show it.</remarks>
[UnionType]
[GraphQLName("MatterPlace")]
public interface IMatterPlace;
