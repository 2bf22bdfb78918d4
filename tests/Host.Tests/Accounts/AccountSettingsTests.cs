using Microsoft.Extensions.Configuration;
using Samverkan.Host.Accounts;
using Samverkan.Kernel.Accounts;

namespace Samverkan.Host.Tests.Accounts;

/// <summary>Settings and names that would let in the wrong ones stop the start, or are refused, with a sentence that names them.</summary>
public sealed class AccountSettingsTests
{
    private static readonly (string Name, string Value)[] good = [("Authentication:Jwt:Issuer", Issuer.Name), ("Authentication:Jwt:Audience", "samverkan")];

    [Theory]
    [InlineData("Algorithms", "HS256", "The setting Authentication:Jwt:Algorithms holds 'HS256'.")]
    [InlineData("Algorithms", "RS256,none", "The setting Authentication:Jwt:Algorithms holds 'none'.")]
    [InlineData("Algorithms", "", "The setting Authentication:Jwt:Algorithms is empty.")]
    [InlineData("ClockSkew", "00:01:01", "The setting Authentication:Jwt:ClockSkew is '00:01:01'. Write 00:01:00 or less.")]
    [InlineData("Issuer", "", "The setting Authentication:Jwt:Issuer is missing")]
    [InlineData("Issuer", "http://issuer.example.org", "The setting Authentication:Jwt:Issuer is 'http://issuer.example.org'. Write an address that begins with https://")]
    [InlineData("MetadataAddress", "http://issuer.example.org/x", "The setting Authentication:Jwt:MetadataAddress is 'http://issuer.example.org/x'.")]
    [InlineData("Audience", "", "The setting Authentication:Jwt:Audience is missing")]
    [InlineData("Roles:boss", "chief", "The setting Authentication:Jwt:Roles:boss is 'chief'. Write reader, editor or administrator.")]
    [InlineData("ValidateIssuer", "false", "There is no setting Authentication:Jwt:ValidateIssuer.")]
    public void What_is_wrong_with_the_issuer_is_told(string name, string value, string told)
        => Assert.StartsWith(told, Assert.Throws<StartFault>(() => JwtSettings.Read(With([.. good, ($"Authentication:Jwt:{name}", value)]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_the_section_no_issuer_is_believed_and_a_good_one_is_read()
    {
        Assert.Null(JwtSettings.Read(With()));
        Assert.Equal("https://issuer.example.org/.well-known/openid-configuration", JwtSettings.Read(With(good))!.Metadata.AbsoluteUri);
    }

    [Fact]
    public void A_file_of_keys_holds_public_keys_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        using var issuer = new Issuer();
        foreach (var (text, told) in ((string, string?)[])[
            (issuer.KeySet(), null), ("{", "is no JSON Web Key Set"), ("""{"keys":[]}""", "holds no key"),
            ("""{"keys":[{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA"}]}""", "holds a secret"),
            (issuer.KeySet().Replace("\"kty\"", "\"d\":\"AQAB\",\"p\":\"AQAB\",\"q\":\"AQAB\",\"dp\":\"AQAB\",\"dq\":\"AQAB\",\"qi\":\"AQAB\",\"kty\"", StringComparison.Ordinal), "holds a secret")])
        {
            File.WriteAllText(folder.File("keys.json"), text);
            var fault = Record.Exception(() => new IssuerKeys(new JwtSettings { KeysFile = "keys.json" }, folder.Path));
            if (told is null) Assert.Null(fault);
            else Assert.Contains(told, Assert.IsType<StartFault>(fault).Message, StringComparison.Ordinal);
        }

        Assert.Throws<StartFault>(() => new IssuerKeys(new JwtSettings { KeysFile = "none.json" }, folder.Path));
    }

    [Theory]
    [InlineData("Api:AnonymousRead", "maybe", "The setting Api:AnonymousRead is 'maybe'. Write true or false.")]
    [InlineData("Api:EditorCost", "-1", "The setting Api:EditorCost is '-1'. Write a number, zero or more.")]
    [InlineData("Api:CheckInterval", "00:00:00", "The setting Api:CheckInterval is '00:00:00'.")]
    public void What_is_wrong_with_the_access_is_told(string name, string value, string told)
        => Assert.StartsWith(told, Assert.Throws<StartFault>(() => AccountSettings.Read(With((name, value)))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("registrator-krokom", true)]
    [InlineData("Östersund_2", true)]
    [InlineData("kim@example.org", false)]
    [InlineData("0730-12 34 56", false)]
    [InlineData("063-140000", false)]
    [InlineData("198001019999", false)]
    [InlineData("samverkan", false)]
    [InlineData("a", false)]
    [InlineData("-a", false)]
    [InlineData("två ord", false)]
    [InlineData("rad\nrad", false)]
    [InlineData("", false)]
    public void An_account_is_a_function(string name, bool isGood) => Assert.Equal(isGood, AccountName.FaultOf(name) is null);

    private static IConfiguration With(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(each => each.Name).Select(each => new KeyValuePair<string, string?>(each.Key, each.Last().Value))).Build();
}
