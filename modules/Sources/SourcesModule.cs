namespace Samverkan.Sources;

public static class SourcesModule;
