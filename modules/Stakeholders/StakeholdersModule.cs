namespace Samverkan.Stakeholders;

public static class StakeholdersModule;
