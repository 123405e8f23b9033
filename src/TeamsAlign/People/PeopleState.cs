using TeamsAlign.Workspaces;

namespace TeamsAlign.People;

internal static class PeopleState
{
    extension(WorkspaceState state)
    {
        public Table<Member> People => state.Table<Member>();

        /// <summary>People who hold a role today, by name.</summary>
        public IReadOnlyList<Member> Holders(Roles role) =>
            [.. state.People.Where(m => !m.Removed && (m.Roles & role) != 0).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase)];

        /// <summary>"Priya Raman and Tomas Berg", or a phrase where nobody holds the role.</summary>
        public string Names(Roles role) => Sentences.Names(state.Holders(role).Select(m => m.Name), "nobody yet");

        /// <summary>"Priya Raman decides", "Priya Raman and Tomas Berg decide".</summary>
        public string WhoDecides(Roles role) => $"{state.Names(role)} {(state.Holders(role).Count > 1 ? "decide" : "decides")}";
    }
}
