global using Samverkan.GraphQL.AspNetCore;
global using Samverkan.GraphQL.Data;
global using Samverkan.GraphQL.Types;
