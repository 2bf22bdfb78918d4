using System.Security.Claims;
using Samverkan.Kernel;
using Samverkan.Kernel.Accounts;
using Samverkan.Kernel.Recording;
using Samverkan.Stakeholders.Contracts;

namespace Samverkan.Stakeholders.Posts;

[MutationType]
[Authorize(Policies.Editor)]
internal static class PostMutations
{
    /// <summary>Records a position or commission, never its holder (registrera befattning).</summary>
    /// <param name="input">What it is.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PostView>> RecordPostAsync(RecordPostInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.RecordAsync<PostView>("posts", input, user, cancellationToken);

    /// <summary>Changes what a post is described by (ändra uppgifter om befattning). It is closed by a command of its own.</summary>
    /// <param name="input">What changes.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PostView>> UpdatePostDetailsAsync(UpdatePostDetailsInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PostView>(input, user, cancellationToken, isDetails: true);

    /// <summary>Tells how a post is filled from a day on (registrera bemanning): by someone, by a stand-in, or by nobody.</summary>
    /// <param name="input">How it is filled.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="recorder">Writes it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    [RecordErrors]
    public static Task<FieldResult<PostView>> RecordOccupancyAsync(RecordOccupancyInput input, ClaimsPrincipal user, Recorder recorder, CancellationToken cancellationToken)
        => recorder.ChangeAsync<PostView>(input, user, cancellationToken, draft =>
        {
            if (PartialDate.TryParse(input.Occupancy.Period?.FirstDay, out var firstDay) && firstDay.Precision is PartialDatePrecision.Day)
            {
                var lastDay = firstDay.Earliest.DayBefore();
                foreach (var occupancy in draft.Part.PartsOf("occupancies").Where(occupancy => occupancy.MayLastBeyond(lastDay))) occupancy.EndOn(lastDay);
            }

            draft.Append("occupancies", "occupancy");
        });
}
