using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

/// <summary>Nobody decides what they asked for, agrees for both sides, or stands in for someone on their own request.</summary>
internal static class SeparateHands
{
    extension(WorkspaceState state)
    {
        /// <summary>Whether two hands are asked for: the setting, else once two people hold the role.</summary>
        public bool SeparatesHands(Roles role) => state.Settings.SeparateHands ?? state.Holders(role).Count >= 2;
    }
}
