namespace Samverkan.Agreements;

public static class AgreementsModule;
