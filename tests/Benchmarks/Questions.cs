using System.Globalization;
using System.Text;
using System.Text.Json;
using Samverkan.GraphQL.Data;

namespace Samverkan.Benchmarks;

/// <summary>The questions that are raced, each with many values of its variables, so that no answer is asked for twice in a row.</summary>
internal static class Questions
{
    public const int PageSize = 50;

    /// <summary>Three fields of each row are of other modules: holder (Stakeholders), basis (Agreements), document (Sources).</summary>
    public const string List = """
        query RoleMapPage($asOf: LocalDate!, $first: Int!) {
          roleMap(asOf: $asOf, first: $first) {
            nodes {
              id
              key
              role
              standing
              period { text }
              task { key name }
              holder { name }
              basis { ... on Agreement { key diaryNumber { raw } } }
              citations { document { title } }
            }
          }
        }
        """;

    public const string ById = """
        query OrganizationOf($id: ID!, $asOf: LocalDate!) { organizationById(id: $id) { id key county kinds name(asOf: $asOf) } }
        """;

    /// <summary>As many rows as a task has assignments, without pages.</summary>
    public const string Growth = """
        query AssignmentsOf($key: String!) {
          taskByKey(key: $key) {
            assignments(asOf: null, standing: null) {
              id
              key
              role
              standing
              period { text }
              holder { name(asOf: "2024-01-01") }
              basis { ... on Agreement { key diaryNumber { raw } } }
              citations { document { title } }
            }
          }
        }
        """;

    public static readonly DateOnly[] Days = [.. Enumerable.Range(0, 60).Select(i => new DateOnly(2023, 1, 1).AddDays(i))];

    public static readonly string[] Ids =
        [.. Enumerable.Range(0, LargeRegister.Organizations).Select(i => GlobalId.Encode("Organization", LargeRegister.OrganizationGuid(i)))];

    public static byte[] ListBody(int turn) => Body(List, new { asOf = Days[turn % Days.Length].ToString("O", CultureInfo.InvariantCulture), first = PageSize });

    public static string ListPath(int turn) => $"/hand/list?asOf={Days[turn % Days.Length]:O}&first={PageSize}";

    public static byte[] ByIdBody(int turn) => Body(ById, new { id = Ids[turn % Ids.Length], asOf = "2024-01-01" });

    public static string ByIdPath(int turn) => $"/hand/organization?id={Ids[turn % Ids.Length]}&asOf=2024-01-01";

    public static byte[] Body(string query, object variables) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query, variables }));
}
