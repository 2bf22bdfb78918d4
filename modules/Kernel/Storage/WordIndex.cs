using Samverkan.Kernel.Searching;

namespace Samverkan.Kernel.Storage;

/// <summary>How a database keeps the tokens of entries and finds entries by them. It compares tokens, whole or by their beginning, and does nothing else.</summary>
/// <remarks>Its table is made by the database's own means and filled from the register at any time: no migration knows it.</remarks>
internal abstract class WordIndex
{
    /// <summary>The statements that put an empty index in the place of any that is there.</summary>
    public abstract string Renew { get; }

    /// <summary>The statement that gives the entry @entry the tokens @words, in the place of those that it has.</summary>
    public abstract string Put { get; }

    /// <summary>The statement that takes the entry @entry out.</summary>
    public abstract string Remove { get; }

    /// <summary>A query for the entries that a condition holds for, with the one column entry.</summary>
    /// <param name="condition">The name of the parameter that has the condition.</param>
    public abstract string Having(string condition);

    /// <summary>Tokens as the value of @words.</summary>
    public abstract object ValueOf(IEnumerable<string> tokens);

    /// <summary>A condition as the value of a parameter: of every list one token at least.</summary>
    public abstract object ValueOf(IReadOnlyList<IReadOnlyList<Token>> condition);
}
