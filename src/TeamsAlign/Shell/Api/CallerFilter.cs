using TeamsAlign.People;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>Finds out who is calling before any handler runs, and turns outsiders away.</summary>
internal static class CallerFilter
{
    public static RouteGroupBuilder WithCurrentPerson(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var person = await http.RequestServices.GetRequiredService<PeopleDesk>().WhoAsync(http.User, http.RequestAborted);
            if (person.IsOutsider)
                return Problems.From(Outsiders.Refusal);
            http.RequestServices.GetRequiredService<CallerSlot>().Person = person;
            return await next(context);
        });
        return group;
    }

    public static void AddCaller(this IServiceCollection services)
    {
        services.AddScoped<CallerSlot>();
        services.AddScoped(s => new CurrentPerson(() => s.GetRequiredService<CallerSlot>().Person
            ?? throw new InvalidOperationException("Nobody has been identified on this path.")));
    }

    internal sealed class CallerSlot
    {
        public Person? Person { get; set; }
    }
}
