using TeamsAlign.People;

namespace TeamsAlign.Shell;

/// <summary>Which tenant is ours, and what somebody of it is whom the workspace does not know.</summary>
/// <param name="AnyTenant">Local mode only: other clients bring mocked tenants of their own.</param>
internal sealed record TenantPolicy(string TenantId, Roles RolesOfUnknown, bool AnyTenant = false)
{
    public bool IsOurs(string? tenantId) => AnyTenant || string.Equals(tenantId, TenantId, StringComparison.OrdinalIgnoreCase);
}
