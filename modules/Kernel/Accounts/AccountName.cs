using System.Text.RegularExpressions;
using Samverkan.Kernel.Seeding;

namespace Samverkan.Kernel.Accounts;

/// <summary>What an account may be called: accounts belong to functions, and the register knows no persons (P7, INV-10).</summary>
public static partial class AccountName
{
    /// <summary>What is wrong with a name for an account of the register's own; null when nothing is.</summary>
    /// <param name="name">For example registrator-krokom.</param>
    public static string? FaultOf(string name)
        => PersonalFaultOf(name)
            ?? (name == Caller.Register.Account ? $"The account {name} is the program's own. Choose another name."
                : !Form().IsMatch(name) ? "An account's name has 2 to 64 letters, digits, dots, hyphens and underscores, begins with a letter or a digit and has one letter at least, for example registrator-krokom."
                : null);

    /// <summary>What in a name leads to a person; null when nothing does.</summary>
    /// <param name="name">Of an account, whoever has given it.</param>
    public static string? PersonalFaultOf(string name)
        => PersonalData.In(name) is { } found
            ? $"An account's name may not be {found}: accounts belong to functions, not to persons (INV-10). Write for example registrator-krokom."
            : null;

    [GeneratedRegex(@"^(?=.*\p{L})[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{1,63}$")]
    private static partial Regex Form();
}
