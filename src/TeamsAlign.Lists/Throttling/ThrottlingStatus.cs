namespace TeamsAlign.Lists;

/// <summary>What a health page says about throttling.</summary>
/// <param name="Budget">Units spent and allowed.</param>
/// <param name="PeopleWaiting">Calls in this process that wait and that somebody waits for.</param>
/// <param name="BackgroundWaiting">Other calls in this process that wait.</param>
/// <param name="ThrottledTotal">429 and 503 answers since start.</param>
public sealed record ThrottlingStatus(BudgetStatus Budget, int PeopleWaiting, int BackgroundWaiting, long ThrottledTotal);
