using System.Security.Cryptography;
using System.Text;
using Samverkan.GraphQL.Data;
using Samverkan.Kernel;
using Samverkan.RoleMap.Assignments;
using Samverkan.RoleMap.Contracts;
using Samverkan.RoleMap.Gaps;
using Samverkan.RoleMap.Tasks;

namespace Samverkan.Modules.Tests.RoleMap;

/// <summary>Builds tasks and assignments that are valid; a test names only what it is about.</summary>
internal static class SomeRoles
{
    public static readonly TaskEntry Coordination = NewTask();

    public static TaskEntry NewTask(string key = "task/coordination", string period = "../") => new()
    {
        Id = new(GuidOf(key)),
        Key = key,
        Name = key,
        Validity = new(ValidPeriod.Parse(period)),
    };

    public static RoleAssignment Assignment(
        string holder,
        string period,
        Role role = Role.Performs,
        Standing standing = Standing.Established,
        string? basis = null,
        ShareKind share = ShareKind.Unknown,
        string? shareNote = null,
        string[]? territory = null,
        string[]? attestedOn = null,
        TaskEntry? task = null) => new()
        {
            Key = $"assignment/{holder}-{role}-{standing}-{period}",
            Task = (task ?? Coordination).Id,
            Holder = Holder(holder),
            Role = role,
            Standing = standing,
            Basis = basis is null ? null : Basis(basis),
            Share = share,
            ShareNote = shareNote,
            Territory = territory,
            Validity = new(ValidPeriod.Parse(period), [.. (attestedOn ?? []).Select(PartialDate.Parse)]),
        };

    public static StakeholderId Holder(string name) => new(GuidOf(name));

    public static NodeRef Basis(string name) => new("Agreement", GuidOf(name));

    public static DayFacts On(string day, string[]? ended = null, string[]? gone = null) => new(Day(day))
    {
        Ended = (ended ?? []).ToDictionary(Basis, _ => int.MinValue),
        Gone = (gone ?? []).ToDictionary(Holder, _ => (PartialDate?)null),
    };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Guid GuidOf(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
