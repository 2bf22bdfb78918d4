namespace Samverkan.Kernel;

/// <summary>That a question cannot be answered as it was put, although it fits the schema.</summary>
public static class ArgumentFault
{
    /// <summary>The error of the field, with the place in its arguments (inputPath) beside the code.</summary>
    /// <param name="code">Stable, for programs.</param>
    /// <param name="message">What is wrong and what would do, in a sentence or two.</param>
    /// <param name="path">The name of the argument, and of what lies in it.</param>
    public static GraphQLException Of(string code, string message, params object[] path) => new(new GraphQLError(message)
    {
        Code = code,
        Extensions = new Dictionary<string, object?> { ["inputPath"] = path },
    });
}
