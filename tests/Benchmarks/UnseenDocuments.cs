using System.Globalization;
using System.Text;

namespace Samverkan.Benchmarks;

/// <summary>Documents of 2 KB that are all different: what a client sends once and never again.</summary>
internal sealed class UnseenDocuments
{
    private int number;

    public byte[] Next()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"query Unseen{number++}($asOf: LocalDate!, $first: Int!) {{\n");
        for (var i = 0; i < 3; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                  page{{i}}: roleMap(asOf: $asOf, first: $first, standing: [ESTABLISHED, PROPOSED]) {
                    totalCount
                    nodes {
                      ...row{{i}}
                      basis { ... on Agreement { key diaryNumber { raw series serial year } titles { text } } ... on Decision { paragraph summary } }
                      citations { locator phrase evidence document { key title fileName issuedOn { text } } }
                    }
                  }

                """);
        }

        text.Append("}\n");
        for (var i = 0; i < 3; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                fragment row{{i}} on RoleAssignment {
                  id key role standing certainty period { text } task { key name nameEn parent { name } agreement { key } } holder { id key name }
                }

                """);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
