namespace TeamsAlign.Requests;

/// <summary>Days on which people work: Monday to Friday until the workspace has a calendar.</summary>
internal static class WorkingDays
{
    /// <summary>The day <paramref name="days"/> working days after <paramref name="from"/>.</summary>
    public static DateOnly After(DateOnly from, int days)
    {
        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }

        return day;
    }
}
