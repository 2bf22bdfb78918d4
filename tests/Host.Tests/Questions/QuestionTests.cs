using System.Runtime.CompilerServices;

namespace Samverkan.Host.Tests.Questions;

/// <summary>
/// The example questions over HTTP, compared with the stored answers. Those were written from the five documents, and a person has compared them
/// with what the register says.
/// </summary>
[Collection(Asking.Name)]
public sealed class QuestionTests(SamverkanApp app)
{
    [Fact]
    public Task Q01() => IsAnsweredAsStored();

    [Fact]
    public Task Q02() => IsAnsweredAsStored();

    [Fact]
    public Task Q03() => IsAnsweredAsStored();

    [Fact]
    public Task Q04() => IsAnsweredAsStored();

    [Fact]
    public Task Q05() => IsAnsweredAsStored();

    [Fact]
    public Task Q06() => IsAnsweredAsStored();

    [Fact]
    public Task Q07() => IsAnsweredAsStored();

    [Fact]
    public Task Q08() => IsAnsweredAsStored();

    [Fact]
    public Task Q09() => IsAnsweredAsStored();

    [Fact]
    public Task Q10() => IsAnsweredAsStored();

    [Fact]
    public Task Q11() => IsAnsweredAsStored();

    [Fact]
    public Task Q12() => IsAnsweredAsStored();

    [Fact]
    public Task Q13() => IsAnsweredAsStored();

    [Fact]
    public Task Q14() => IsAnsweredAsStored();

    [Fact]
    public Task Q15() => IsAnsweredAsStored();

    [Fact]
    public Task Q16() => IsAnsweredAsStored();

    [Fact]
    public Task Q17() => IsAnsweredAsStored();

    [Fact]
    public Task Q18() => IsAnsweredAsStored();

    [Fact]
    public Task Q19() => IsAnsweredAsStored();

    [Fact]
    public Task Q20() => IsAnsweredAsStored();

    [Fact]
    public Task Q21() => IsAnsweredAsStored();

    [Fact]
    public Task Q22() => IsAnsweredAsStored();

    [Fact]
    public Task Q23() => IsAnsweredAsStored();

    [Fact]
    public Task Q24() => IsAnsweredAsStored();

    [Fact]
    public Task Q25() => IsAnsweredAsStored();

    private async Task IsAnsweredAsStored([CallerMemberName] string question = "")
    {
        var example = Example.Of(question);
        using var answer = await app.QueryAsync(example.Query, example.Variables);
        await VerifyFile(answer, example.Answer);
    }
}
