namespace Samverkan.RoleMap;

public static class RoleMapModule;
